import { capitalised, plain } from '../../../words/letters.ts';
import type { Finding } from '../../note-item.ts';
import { titleOf } from '../../../words/title.ts';
import { timeAfter, type Dated } from './meeting-day.ts';

/** What parts the words of one day in a list from those of the next. */
const PARTS = /(?:\s*(?:[,;/|]|(?<![\p{L}])(?:och|samt|sedan|sen|därefter|därpå)(?![\p{L}])))+/iu;
/** Labels and hours, and nothing of the meeting itself. */
const NO_TITLE = /^(?:datum(?:et)?|tid(?:en)?|när|dag(?:en)?|plats|hålls|läggs|samtliga|alla)(?:\s+(?:i|in|kl))?$/iu;
/** "Datum för auktionen". */
const DAY_OF = /^(?:datum|tid|dag)(?:et|en)?\s+för\s+(?=\p{L})/iu;
/** "Nästa möte blir": says when, and nothing of the meeting. */
const SAYS_WHEN =
  /(?<=\S)\s+(?:är|blir|hålls|sker|äger\s+rum|(?:boka|spika)[dt](?:e|es)?(?:\s+till)?|(?:spika|bestäm)(?:de)?s(?:\s+till)?)\s*$/iu;
/** "I Hjo": where it is, and not what. */
const PLACE_ONLY = /^(?:i|på|hos)\s/iu;
/** "3/9, 4/10, alla 13.00–15.30": the hours of each. */
const OF_ALL = /^[\s,]*(?:alla|samtliga)(?:\s+dagar|\s+gånger)?(?:\s+kl(?:\.|ockan)?)?\s+\d[\d.:\s-]*/iu;
const IN_BRACKETS = /^\s*\((?<inside>[^()]+)\)\s*[.]?$/u;

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The words on either side of each day, without its hours: up to what parts them where another day stands there. */
function besideEach(sentence: string, days: readonly Dated[]): Beside[] {
  const read = plain(sentence);
  const ends = days.map(({ to }) => to + timeAfter(read.slice(to)).length);
  const between = days.map((_day, at) => read.slice(ends[at], days[at + 1]?.from));
  return days.map(({ from }, at) => {
    const [last, own] = [between[at - 1], between[at] ?? ''];
    const before = last === undefined ? read.slice(0, from) : (last.split(PARTS).at(-1) ?? '');
    const end = at === days.length - 1 ? -1 : own.search(PARTS);
    return { before, after: end < 0 && at < days.length - 1 ? '' : own.slice(0, end < 0 ? undefined : end) };
  });
}

/** What the words beside a day say of its meeting. */
function titled({ before, after }: Beside): string {
  const inside = before.trim() === '' ? IN_BRACKETS.exec(after)?.groups?.inside : undefined;
  const said = after.replace(OF_ALL, '');
  const words = (inside ?? `${before.replace(SAYS_WHEN, '')} ${said}`).replace(/[\s,;:–-]+$/u, '');
  const title = titleOf(words);
  return NO_TITLE.test(title) ? '' : capitalised(title.replace(DAY_OF, ''));
}

/**
 * The titles of the meetings that a sentence tells of, one for each of its `days` in their order: the words beside the
 * day, and for a day in a list with none of its own those of the first: "Träffar: 25/1, 14/3 (konferens)".
 */
function titlesOf(sentence: string, days: readonly Dated[]): string[] {
  const [first = '', ...others] = besideEach(sentence, days).map(titled);
  const ofOthers = others.map((own) =>
    PLACE_ONLY.test(own) ? `${first} ${own.charAt(0).toLowerCase()}${own.slice(1)}` : own || first,
  );
  return [first, ...ofOthers].map((title) => title || 'Möte');
}

/** The meetings that a sentence tells of, one on each of its `days`. */
export function meetingsOn(sentence: string, days: readonly Dated[], rule: string, sure: boolean): Finding[] {
  const titles = titlesOf(sentence, days);
  return days.map(({ span: { first, last, approximate }, to }, at) => {
    const { time } = timeAfter(plain(sentence).slice(to));
    return {
      kind: 'meeting',
      assignees: [],
      title: titles[at] ?? '',
      due: { kind: 'date', day: approximate ? last : first, approximate },
      ...(time === undefined ? {} : { time }),
      decided: false,
      rule,
      sure,
    };
  });
}
