import { municipalitiesWithMembers } from '../domain/members.ts';
import type { NetworkState } from '../domain/network.ts';
import { LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS, USUAL_OPTIONS } from '../domain/poll.ts';
import { usualLastDay } from '../domain/poll-notices.ts';
import type { Question } from '../domain/polling.ts';
import { addDays, dayOf, isDay, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { dayText } from './dates.ts';
import { card, heading, problem, says, type Card, type Element } from './element.ts';
import { EVERY_MUNICIPALITY } from './form-values.ts';
import type { PollInputs } from './payloads.ts';
import { capital, counted, press } from './texts.ts';

/** Nobody remembers a question for longer, and a wrong year is found. */
const MOST_DAYS = 366;

/** What is wrong with what was typed, a sentence at each field. */
export type PollProblems = Partial<Record<keyof PollInputs, string>>;

/** The form as it is opened, with the question if it was typed already. */
export function askedValues(question: string, { network }: NetworkState, now: Instant): PollInputs {
  return {
    question,
    options: USUAL_OPTIONS.join('\n'),
    closes: usualLastDay(dayOf(now), network.settings),
    asked: EVERY_MUNICIPALITY,
  };
}

/** Lines of a text, each once whatever their case; clients send line ends in three ways. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const byName = new Map(lines.filter(Boolean).map((line) => [line.toLocaleLowerCase('sv'), line]));
  return [...byName.values()];
}

function optionsProblem(options: readonly string[]): string | undefined {
  if (options.length < 2) return 'Skriv minst två svar att välja mellan, ett på varje rad.';
  if (options.length > MOST_OPTIONS) return `Det är ${options.length} svar; högst ${MOST_OPTIONS} får plats.`;
  const long = options.find((option) => option.length > LONGEST_OPTION);
  return long && `Ett svar är ${long.length} tecken; högst ${LONGEST_OPTION} får plats. Skriv resten i frågan.`;
}

function closesProblem(closes: string, now: Instant): string | undefined {
  const today = dayOf(now);
  if (!isDay(closes)) return 'Välj den sista dagen att svara.';
  if (closes < today) return `${capital(dayText(closes, today))} har redan varit. Välj en dag som kommer.`;
  const latest = addDays(today, MOST_DAYS);
  return closes > latest ? `Välj en dag senast ${dayText(latest, today)}.` : undefined;
}

/** The question that the form describes, and whether an answer was written twice in it; or every fault in it at once. Who is asked stays as the roster is now. */
export function readPollForm(
  inputs: PollInputs,
  state: NetworkState,
  now: Instant,
): { readonly fields: Question; readonly repeated: boolean } | { readonly problems: PollProblems } {
  const question = inputs.question.replace(/\s+/g, ' ').trim();
  const options = linesOf(inputs.options);
  const ticked = new Set(inputs.asked.split(','));
  const everyone = municipalitiesWithMembers(state);
  const municipalities = ticked.has(EVERY_MUNICIPALITY) ? everyone : everyone.filter((name) => ticked.has(name));
  const { length } = question;
  const long = `Frågan är ${length} tecken; högst ${LONGEST_QUESTION} får plats.`;
  const nobody =
    everyone.length === 0
      ? 'Ingen medlem har någon kommun än. Skriv ”medlemmar” och välj kommun för var och en först.'
      : 'Välj minst en kommun som ska svara.';
  const problems: Record<keyof PollInputs, string | undefined> = {
    question: length === 0 ? 'Skriv vad ni vill fråga.' : length > LONGEST_QUESTION ? long : undefined,
    options: optionsProblem(options),
    closes: closesProblem(inputs.closes, now),
    asked: municipalities.length === 0 ? nobody : undefined,
  };
  const found = Object.entries(problems).filter(([, problem]) => problem !== undefined);
  if (found.length > 0) return { problems: Object.fromEntries(found) };
  const repeated = inputs.options.split(/[\r\n]+/).filter((line) => line.trim() !== '').length > options.length;
  return { fields: { question, options, municipalities, closes: inputs.closes }, repeated };
}

const below = (wrong: string | undefined): Element[] => (wrong === undefined ? [] : [problem(wrong)]);

/** The form for a question to the municipalities; each fault stands at its field. */
export function pollForm(
  state: NetworkState,
  operation: string,
  values: PollInputs,
  problems: PollProblems = {},
): Card {
  const names = municipalitiesWithMembers(state);
  const all = `Alla (${counted(names.length, 'kommun', 'kommuner')} med medlem)`;
  return card(
    [
      heading('Ny rundfråga'),
      says('Varje kommun har en röst, och alla ser vad var och en svarar.'),
      { type: 'Input.Text', id: 'question', label: 'Fråga', value: values.question, isMultiline: true },
      ...below(problems.question),
      { type: 'Input.Text', id: 'options', label: 'Svar, ett på varje rad', value: values.options, isMultiline: true },
      ...below(problems.options),
      { type: 'Input.Date', id: 'closes', label: 'Svara senast', value: values.closes },
      ...below(problems.closes),
      choiceSet(
        'asked',
        'Vilka ska svara?',
        [{ title: all, value: EVERY_MUNICIPALITY }, ...names.map((name) => ({ title: name, value: name }))],
        values.asked,
        { isMultiSelect: true, style: 'filtered' },
      ),
      ...below(problems.asked),
    ],
    [
      button('saveAsk', 'Ställ frågan', { network: state.network.id, operation }, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
