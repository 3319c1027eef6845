import { municipalitiesWithMembers } from '../../domain/people/members.ts';
import type { NetworkState } from '../../domain/network.ts';
import { LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS } from '../../domain/polls/poll.ts';
import { usualLastDay } from '../../domain/polls/poll-notices.ts';
import type { Question } from '../../domain/polls/polling.ts';
import { addDays, dayOf, isDay, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, problem, says, type Card, type Element } from '../parts/element.ts';
import { EVERY_MUNICIPALITY } from '../items/form-values.ts';
import type { PollInputs } from '../payloads.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Nobody remembers a question for longer, and a wrong year is found. */
const MOST_DAYS = 366;

/** What is wrong with what was typed, a sentence at each field. */
export type PollProblems = Partial<Record<keyof PollInputs, string>>;

/** The form as it is opened, with the question if it was typed already. */
export function askedValues(question: string, { network }: NetworkState, now: Instant): PollInputs {
  return {
    question,
    options: words.poll.usualAnswers.join('\n'),
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
  const { answers } = words.pollForm;
  if (options.length < 2) return answers.few;
  if (options.length > MOST_OPTIONS) return answers.many(options.length, MOST_OPTIONS);
  const long = options.find((option) => option.length > LONGEST_OPTION);
  return long && answers.long(long.length, LONGEST_OPTION);
}

function closesProblem(closes: string, now: Instant): string | undefined {
  const today = dayOf(now);
  const { missing, passed, late } = words.pollForm.closes;
  if (!isDay(closes)) return missing;
  if (closes < today) return passed(dayText(closes, today));
  const latest = addDays(today, MOST_DAYS);
  return closes > latest ? late(dayText(latest, today)) : undefined;
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
  const { missing, long } = words.pollForm.question;
  const asked = words.pollForm.municipalities;
  const problems: Record<keyof PollInputs, string | undefined> = {
    question: length === 0 ? missing : length > LONGEST_QUESTION ? long(length, LONGEST_QUESTION) : undefined,
    options: optionsProblem(options),
    closes: closesProblem(inputs.closes, now),
    asked: municipalities.length > 0 ? undefined : everyone.length === 0 ? asked.nobody : asked.missing,
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
  const everyone = words.common.everyMunicipality(names.length, state.network.municipalities.length - names.length);
  const { heading: title, about, question, answers, closes, municipalities, ask } = words.pollForm;
  return card(
    [
      heading(title),
      says(about),
      { type: 'Input.Text', id: 'question', label: question.label, value: values.question, isMultiline: true },
      ...below(problems.question),
      { type: 'Input.Text', id: 'options', label: answers.label, value: values.options, isMultiline: true },
      ...below(problems.options),
      { type: 'Input.Date', id: 'closes', label: closes.label, value: values.closes },
      ...below(problems.closes),
      choiceSet(
        'asked',
        municipalities.label,
        [{ title: everyone, value: EVERY_MUNICIPALITY }, ...names.map((name) => ({ title: name, value: name }))],
        values.asked,
        { isMultiSelect: true, style: 'filtered' },
      ),
      ...below(problems.asked),
    ],
    [
      button('saveAsk', ask, { network: state.network.id, operation }, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
