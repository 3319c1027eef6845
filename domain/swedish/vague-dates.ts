import { addDays, type Day } from '../time.ts';
import {
  about,
  exactly,
  firstComing,
  fullYear,
  lastOfMonth,
  weekdayOf,
  workWeek,
  yearOf,
  type Reading,
  type Span,
} from './calendar.ts';
import { FULL_MONTH, monthNumber } from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';
import { FEAST, feastDay } from './holidays.ts';

const YEAR = String.raw`(?:,?\s+(?<year>20\d\d)|\s?[-/]\s?(?<short>\d\d)|\s+'?(?<spaced>\d\d)(?=\s*(?:[.,;!?)]|$)))?`;
const BEFORE = String.raw`före|innan|inför|senast\s+före`;
const LEAD = String.raw`(?:(?<lead>${BEFORE}|efter)\s+)`;
const IN = String.raw`(?:i|under|till|senast|senast\s+i|senast\s+under|på|vid|framåt)`;
const PART = String.raw`(?:(?:i|till|mot|vid|senast\s+i|senast|före|innan)\s+)?(?<part>början|inledningen|mitten|slutet)\s+(?:av|på|i)\s+`;

/** How long after a feast or a season "efter" still means. */
const AFTERWARDS = 14;

/** Parts of the year as month and day of their first and last day; those that pass New Year end in the year after. */
const SEASONS: readonly (readonly [pattern: string, first: string, last: string])[] = [
  ['vår(?:en)?', '03-01', '05-31'],
  ['sommar(?:en)?', '06-01', '08-31'],
  ['sommaruppehållet|semestern|semestrarna|semesterperioden', '07-01', '07-31'],
  ['höst(?:en)?', '09-01', '11-30'],
  ['vinter(?:n)?', '12-01', '02-28'],
  ['vårtermin(?:en)?|vt', '01-08', '06-15'],
  ['hösttermin(?:en)?|ht', '08-15', '12-20'],
  ['sportlov(?:et)?|vinterlov(?:et)?', '02-15', '03-12'],
  ['sommarlov(?:et)?', '06-15', '08-15'],
  ['terminsstart(?:en)?|skolstart(?:en)?|läsårsstart(?:en)?', '08-15', '08-31'],
  ['skolavslutning(?:en)?|läsårsavslutning(?:en)?', '06-08', '06-15'],
  ['terminens slut|terminsslut(?:et)?|läsårets slut|läsårsslut(?:et)?', '06-01', '06-15'],
  ['halvårsskifte(?:t)?', '06-25', '06-30'],
  ['årsskifte(?:t)?|årets slut|årets utgång|slutet av året|slutet på året', '12-20', '12-31'],
  ['jullov(?:et)?', '12-20', '01-08'],
];
const SEASON = SEASONS.map(([pattern]) => pattern).join('|');
/** "i vår kommun", "i vår grupp": ours, and no spring. */
const OURS = /^\s+(?!(?:och|eller|men|med|på|för|till|av|när|som|då|om|kl|att)(?!\p{L}))[\p{L}]/iu;

function seasonIn(name: string, year: number): Span {
  const row = SEASONS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(name));
  const [, first, last] = row ?? ['', '01-01', '12-31'];
  return about(`${String(year)}-${first}`, `${String(last < first ? year + 1 : year)}-${last}`);
}

/** What "före", "efter" and "i början av" make of a span. */
function shaped(span: Span, lead: string | undefined, part: string | undefined): Span {
  if (lead !== undefined && /efter/i.test(lead)) return about(span.last, addDays(span.last, AFTERWARDS));
  if (lead !== undefined) return about(addDays(span.first, -1), addDays(span.first, -1));
  if (part === undefined || /slutet/i.test(part)) return span;
  const days = (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000;
  const third = Math.max(1, Math.round(days / 3));
  return /mitten/i.test(part)
    ? about(addDays(span.first, third), addDays(span.last, -third))
    : about(span.first, addDays(span.first, third));
}

const month = (number: number, year: number): Span =>
  about(`${String(year)}-${String(number).padStart(2, '0')}-01`, lastOfMonth(year, number));

function coming(of: (year: number) => Span | undefined, year: string | undefined, reference: Day): Reading | undefined {
  return year === undefined ? firstComing(reference, of) : of(fullYear(year));
}

const yearIn = ({ year, short, spaced }: Readonly<Record<string, string | undefined>>): string | undefined =>
  year ?? short ?? spaced;

/** Words that name a stretch of days. What they set is the end of it. */
export const VAGUE_DATES: readonly DateRule[] = [
  {
    name: 'month',
    hint: /januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/i,
    example: 'i slutet av maj',
    pattern: String.raw`(?:${LEAD}|${PART}|${IN}\s+)(?:hela\s+)?(?<month>${FULL_MONTH})(?:\s+månads?)?(?:\s+(?:utgång|ut|slut))?(?:,?\s+(?<year>20\d\d)|\s?-\s?(?<short>\d\d))?|(?<bare>${FULL_MONTH})(?:\s+månad(?:\s+(?<bareMonthYear>20\d\d))?|\s+(?<bareYear>20\d\d))`,
    read: (parts, reference) => {
      const number = monthNumber(parts.month ?? parts.bare ?? '') ?? 1;
      const year = yearIn(parts) ?? parts.bareYear ?? parts.bareMonthYear;
      return coming((candidate) => shaped(month(number, candidate), parts.lead, parts.part), year, reference);
    },
  },
  {
    name: 'turn-of-months',
    hint: /månadsskiftet/i,
    example: 'månadsskiftet maj/juni',
    pattern: String.raw`månadsskiftet\s+(?<from>${FULL_MONTH})\s*[-/]\s*(?<to>${FULL_MONTH})(?:\s+(?<year>20\d\d))?`,
    read: ({ from = '', year }, reference) => {
      const number = monthNumber(from) ?? 1;
      const turn = (candidate: number): Span => {
        const last = lastOfMonth(candidate, number);
        return about(addDays(last, -2), addDays(last, 2));
      };
      return coming(turn, year, reference);
    },
  },
  {
    name: 'some-months',
    hint: /januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/i,
    example: 'april-maj 2027',
    pattern: String.raw`(?:${IN}\s+)?(?<from>${FULL_MONTH})\s*(?:[-/]|till|eller)\s*(?<to>${FULL_MONTH})(?:\s+(?<year>20\d\d))?`,
    read: ({ from = '', to = '', year }, reference) => {
      const [first, last] = [monthNumber(from) ?? 1, monthNumber(to) ?? 1];
      const span = (candidate: number): Span =>
        about(month(first, candidate).first, month(last, last < first ? candidate + 1 : candidate).last);
      return coming(span, year, reference);
    },
  },
  {
    name: 'week',
    hint: /v\p{L}*\.?\s?\d/iu,
    example: 'v. 12-14',
    pattern: String.raw`(?:(?:i|under|till|senast|i\s+början\s+av|i\s+slutet\s+av)\s+)?(?:vecka|veckan|veckorna|v\.?)\s?(?<from>\d{1,2})(?:\s*(?:-|till|och|eller|/)\s*(?:v(?:ecka|\.)?\s?)?(?<to>\d{1,2}))?(?:\s+(?<year>20\d\d))?`,
    read: ({ from = '', to, year }, reference) => {
      const week = (candidate: number): Span | undefined => {
        const [first, last] = [workWeek(candidate, Number(from)), workWeek(candidate, Number(to ?? from))];
        return first && last && about(first.first, last.last);
      };
      return coming(week, year, reference);
    },
  },
  {
    name: 'this-or-next-week',
    hint: /veck/i,
    example: 'i slutet av veckan',
    pattern: String.raw`(?:(?:i|under|till|mot|senast)\s+)?(?:(?<part>början|mitten|slutet)\s+(?:av|på)\s+)?(?<which>nästa vecka|nästkommande vecka|denna vecka|den här veckan|(?<=(?:av|på|under|mot)\s)veckan)`,
    read: ({ part, which = '' }, reference) => {
      const monday = addDays(reference, 1 - weekdayOf(reference) + (/^näst/i.test(which) ? 7 : 0));
      return shaped(about(monday, addDays(monday, 4)), undefined, part);
    },
  },
  {
    name: 'season',
    hint: /vår|sommar|höst|vinter|vint|termin|\bvt|\bht|lov|start|avslutning|slut|skifte|semest|utgång/i,
    example: 'till sommaren',
    pattern: String.raw`(?:${LEAD}|${PART}|${IN}\s+)(?<season>${SEASON})${YEAR}|(?<bare>våren|sommaren|hösten|vintern|vårterminen|höstterminen|vt|ht)(?:\s+(?<bareYear>20\d\d)|\s?-?\s?(?<bareShort>\d\d)(?!\d))`,
    read: (parts, reference, after) => {
      const season = parts.season ?? parts.bare ?? '';
      if (/^vår$/i.test(season) && OURS.test(after)) return undefined;
      const year = yearIn(parts) ?? parts.bareYear ?? parts.bareShort;
      return coming((candidate) => shaped(seasonIn(season, candidate), parts.lead, parts.part), year, reference);
    },
  },
  {
    name: 'school-year',
    hint: /läsåret/i,
    example: 'läsåret 26/27',
    pattern: String.raw`(?:${IN}\s+)?läsåret\s+(?:20)?\d\d\s?[-/]\s?(?<to>(?:20)?\d\d)`,
    read: ({ to = '' }) => about(`${String(fullYear(to) - 1)}-08-15`, `${String(fullYear(to))}-06-15`),
  },
  {
    name: 'autumn-break',
    hint: /höstlov/i,
    example: 'före höstlovet',
    pattern: String.raw`(?:${LEAD}|${IN}\s+)?höstlov(?:et)?${YEAR}`,
    read: (parts, reference) =>
      coming(
        (candidate) => {
          const week = workWeek(candidate, 44);
          return week && shaped(week, parts.lead, undefined);
        },
        yearIn(parts),
        reference,
      ),
  },
  {
    name: 'quarter',
    hint: /kvartal|q[1-4]/i,
    example: 'Q3 2027',
    pattern: String.raw`(?:${IN}\s+)?(?:q(?<q>[1-4])|kvartal\s+(?<number>[1-4])|(?<ordinal>första|andra|tredje|fjärde|sista)\s+kvartalet)${YEAR}`,
    read: (parts, reference) => {
      const words = ['första', 'andra', 'tredje', 'fjärde'].indexOf(parts.ordinal?.toLowerCase() ?? '') + 1;
      const quarter = Number(parts.q ?? parts.number ?? (words || 4));
      const span = (candidate: number): Span =>
        about(month(quarter * 3 - 2, candidate).first, month(quarter * 3, candidate).last);
      return coming(span, yearIn(parts), reference);
    },
  },
  {
    name: 'feast',
    hint: /nyår|tretton|torsdag|fredag|påsk|valborg|kristi|pingst|nationaldag|midsommar|helgon|lucia|jul|annandag/i,
    example: 'innan jul',
    pattern: String.raw`(?:${LEAD}|(?:till|vid|över|under|på|i)\s+)(?<feast>${FEAST})${YEAR}|(?<bare>midsommarafton|midsommardagen|julafton|nyårsafton|skärtorsdag(?:en)?|långfredagen|valborgsmässoafton|nationaldagen|kristi himmelsfärds?dag)${YEAR.replaceAll('?<', '?<bare_')}`,
    read: (parts, reference) => {
      const name = parts.feast ?? parts.bare ?? '';
      const year = yearIn(parts) ?? parts.bare_year ?? parts.bare_short ?? parts.bare_spaced;
      const span = (candidate: number): Span | undefined => {
        const day = feastDay(name, candidate);
        return day === undefined ? undefined : shaped(about(day, day), parts.lead, undefined);
      };
      const found = coming(span, year, reference);
      return found === undefined || found === 'impossible' || parts.bare === undefined ? found : exactly(found.last);
    },
  },
  {
    name: 'year',
    hint: /20\d\d/,
    example: 'under 2027',
    pattern: String.raw`(?:under|senast|till|i\s+slutet\s+av|före\s+utgången\s+av)\s+(?:år(?:et)?\s+)?(?<year>20\d\d)(?!\s?[-/.]\s?\d)`,
    read: ({ year = '' }, reference) =>
      Number(year) < yearOf(reference) ? undefined : about(`${year}-01-01`, `${year}-12-31`),
  },
];
