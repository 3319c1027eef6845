import { addDays } from '../../time.ts';
import { about, exactly, fullYear, weekdayOf, workWeek, type Span } from './calendar.ts';
import type { DateRule } from './date-rule.ts';
import { FEAST, feastDay } from './holidays.ts';
import { SEASON, seasonIn } from './seasons.ts';
import { coming, IN, LEAD, PART, shaped, YEAR, yearIn } from './spans.ts';

/** "i vår kommun", "i vår grupp": ours, and no spring. */
const OURS = /^\s+(?!(?:och|eller|men|med|på|för|till|av|när|som|då|om|kl|att)(?!\p{L}))[\p{L}]/iu;

/** Seasons that are the end of another one. */
const ENDS = /skifte|(?<!av)slut|utgång/i;

/** Weeks, seasons, terms and feasts. What they set is the end of them. */
export const SEASON_DATES: readonly DateRule[] = [
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
    pattern: String.raw`(?:(?:i|under|till|mot|senast)\s+)?(?:(?<part>början|mitten|slutet)\s+(?:av|på)\s+)?(?<which>nästa vecka|nästkommande vecka|kommande vecka|veckan som kommer|denna vecka|den här veckan|(?<=(?:av|på|under|mot)\s)veckan|(?<=(?:redan|senare|nu)\s+i\s)veckan)`,
    read: ({ part, which = '' }, reference) => {
      const monday = addDays(reference, 1 - weekdayOf(reference) + (/^näst|komm/i.test(which) ? 7 : 0));
      return shaped(about(monday, addDays(monday, 4)), undefined, part);
    },
  },
  {
    name: 'weekend',
    hint: /helg/i,
    example: 'i helgen',
    pattern: String.raw`(?:(?<lead>före|innan)\s+|(?:i|till|under|över)\s+)(?:(?<next>nästa)\s+helg|helgen)`,
    read: ({ lead, next }, reference) => {
      const saturday = addDays(reference, 6 - weekdayOf(reference) + (next === undefined ? 0 : 7));
      if (lead === undefined) return about(saturday, addDays(saturday, 1));
      const friday = addDays(saturday, weekdayOf(reference) > 5 ? 6 : -1);
      return about(friday, friday);
    },
  },
  {
    name: 'season',
    hint: /vår|sommar|höst|vinter|vint|nyåret|mellandag|termin|\bvt|\bht|lov|start|avslutning|slut|skifte|semest|utgång/i,
    example: 'till sommaren',
    pattern: String.raw`(?:${LEAD}|${PART}|${IN}\s+)(?<season>${SEASON})${YEAR}|(?<bare>våren|sommaren|hösten|vintern|vårterminen|höstterminen|vt|ht)(?:\s+(?<bareYear>20\d\d)|\s?-?\s?(?<bareShort>\d\d)(?!\d|\/\d))`,
    read: (parts, reference, after) => {
      const season = parts.season ?? parts.bare ?? '';
      if (/^vår$/i.test(season) && OURS.test(after)) return undefined;
      const year = yearIn(parts) ?? parts.bareYear ?? parts.bareShort;
      // What is to be done before the end of the year is done by it.
      const lead = ENDS.test(season) && !/efter/i.test(parts.lead ?? '') ? undefined : parts.lead;
      return coming((candidate) => shaped(seasonIn(season, candidate), lead, parts.part), year, reference);
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
    name: 'feast',
    hint: /nyår|hjärtan|advent|tretton|torsdag|fredag|påsk|valborg|kristi|pingst|nationaldag|midsommar|helgon|lucia|jul|annandag/i,
    example: 'innan jul',
    pattern: String.raw`(?:${LEAD}|(?:till|vid|över|under|på|i)\s+)(?<feast>${FEAST})${YEAR}|(?<bare>(?:första|andra|tredje|fjärde) advent|påskafton|påskdagen|annandag påsk|pingstafton|midsommarafton|midsommardagen|julafton|nyårsafton|skärtorsdag(?:en)?|långfredagen|valborgsmässoafton|nationaldagen|kristi himmelsfärds?dag)${YEAR.replaceAll('?<', '?<bare_')}`,
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
];
