import { Chrono, createConfiguration, type ParsedResult, type Parser } from 'chrono-node/sv';
import type { Day } from '../../time.ts';
import { MONTH } from './calendar-words.ts';
import { dayFrom } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import type { DateRule } from './date-rule.ts';
import { EXACT_DATES } from './exact-dates.ts';
import { continuesAt, plain, WORD_END, WORD_START } from '../words/letters.ts';
import { inMonthNamed } from './in-month-named.ts';
import { inTurn } from './in-turn.ts';
import { MONTH_DATES } from './month-dates.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import { SEASON_DATES } from './season-dates.ts';
import { WEEKDAY_DATES } from './weekday-dates.ts';

/** Every way of writing dates that is ours; chrono-node's own parsers come after them. */
export const DATE_RULES: readonly DateRule[] = [
  ...EXACT_DATES,
  ...RELATIVE_DATES,
  ...WEEKDAY_DATES,
  ...MONTH_DATES,
  ...SEASON_DATES,
];

const numbers = (day: Day): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
};
const iso = (date: Date): Day => date.toISOString().slice(0, 10);

/** Tags carry what chrono-node's results have no place for. */
const RULE_TAG = 'rule/';
const IMPOSSIBLE = 'impossible';
const APPROXIMATE = 'approximate';

const FIGURE = /\d/;
/** A rule as a parser that chrono-node runs. */
function parserOf(rule: DateRule): Parser {
  const pattern = new RegExp(`${WORD_START}(?:${rule.pattern})${WORD_END}`, 'iu');
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const { index } = match as RegExpExecArray;
      // chrono-node searches on in what is left of the text, where a pattern can't see the letter before.
      if (continuesAt(context.text, index - 1)) return null;
      const after = context.text.slice(index + match[0].length);
      const reading = rule.read(match.groups ?? {}, iso(context.refDate), after);
      if (reading === undefined) return null;
      if (reading === 'impossible') {
        const result = context.createParsingResult(index, match[0], {});
        return result.addTag(RULE_TAG + rule.name).addTag(IMPOSSIBLE);
      }
      const result = context.createParsingResult(index, match[0], numbers(reading.first), numbers(reading.last));
      result.addTag(RULE_TAG + rule.name);
      return reading.approximate ? result.addTag(APPROXIMATE) : result;
    },
  };
}

/** chrono-node's Swedish parsers know no å, ä and ö, and read "1/2 tjänst" as a day: only a named month or ISO date is kept. */
const OWN_OF_CHRONO = /\p{L}{3}|^\d{4}-/u;

/** "SG-06 26 september": a number of something else stands before the day. */
const NUMBER_FIRST = /^\d+\s+\d+\s/;

const NAMED_OR_ISO = new RegExp(`\\d\\s*(?:${MONTH})|\\d{4}-`, 'iu');

const OURS = DATE_RULES.map((rule) => ({ hint: rule.hint ?? FIGURE, parser: parserOf(rule) }));
const OTHERS = createConfiguration(true).parsers;

/** Only the parsers that may find something: each one that runs over the text costs time. */
function parsersFor(text: string): Parser[] {
  const ours = OURS.filter(({ hint }) => hint.test(text)).map(({ parser }) => parser);
  return NAMED_OR_ISO.test(text) ? [...ours, ...OTHERS] : ours;
}

function mentionOf(text: string, result: ParsedResult): DateMention | undefined {
  const tags = [...result.tags()];
  const [from, to] = [result.index, result.index + result.text.length];
  const rule = tags.find((tag) => tag.startsWith(RULE_TAG))?.slice(RULE_TAG.length);
  const at = { from, to, text: text.slice(from, to), rule: rule ?? 'chrono' };
  if (tags.includes(IMPOSSIBLE)) return at;
  const day = (part: ParsedResult['start']): Day | undefined =>
    dayFrom(part.get('year') ?? 0, part.get('month') ?? 0, part.get('day') ?? 0);
  const first = day(result.start);
  const last = result.end ? day(result.end) : first;
  if (first === undefined || last === undefined) return undefined;
  if (rule !== undefined) return { ...at, span: { first, last, approximate: tags.includes(APPROXIMATE) } };
  const whole = !continuesAt(text, from - 1) && !continuesAt(text, to) && result.start.isCertain('month');
  return whole && OWN_OF_CHRONO.test(at.text) && !NUMBER_FIRST.test(at.text)
    ? { ...at, span: { first, last, approximate: false } }
    : undefined;
}

/** Of mentions that overlap, the longest; of equals the first. */
function withoutOverlaps(mentions: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  const length = (mention: DateMention): number => mention.to - mention.from;
  for (const mention of [...mentions].sort((a, b) => length(b) - length(a)))
    if (!kept.some((other) => mention.from < other.to && other.from < mention.to)) kept.push(mention);
  return kept.sort((a, b) => a.from - b.from);
}

/** A text without a digit and these letters holds no date: most sentences are told so at once. */
const HINT =
  /\d|dag|dar|morgon|morron|i ?morr?n|imoron|kväll|veck|månad|kvartal|halvår|år|vår|sommar|höst|vinter|termin|lov|start|avslut|slut|skifte|semest|jul|nyår|tretton|påsk|torsdag|pingst|advent|valborg|helg|lucia|himmel|den \p{L}+(?:nde|te|je)|(?:senast|till|före|innan) den (?:första|andra)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?<!\p{L})(?:jan|feb|febr|apr|aug|sept?|okt|nov|dec)(?!\p{L})|\s(?:mån|tis|ons|tors|fre|lör|sön)\.?\s*$/iu;

/** The dates in a text as they are meant on the day `reference`, in the order of the text. */
export function findDates(text: string, reference: Day): DateMention[] {
  const composed = text.normalize('NFC');
  if (!HINT.test(composed)) return [];
  const read = plain(composed);
  const parsers = parsersFor(read);
  if (parsers.length === 0) return [];
  const results = new Chrono({ parsers, refiners: [] }).parse(read, {
    instant: new Date(`${reference}T12:00:00Z`),
    timezone: 0,
  });
  const mentions = withoutOverlaps(results.flatMap((result) => mentionOf(composed, result) ?? []));
  return inTurn(read, inMonthNamed(read, mentions));
}
