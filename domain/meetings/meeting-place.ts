import { findDates } from '../swedish/dates/dates.ts';
import { MUNICIPALITIES } from '../swedish/who/municipality-names.ts';
import type { Day } from '../time.ts';

/** Stands in a line where its day stood. */
export const DAY_MARK = '§';

const MUNICIPALITY = String.raw`(?:${MUNICIPALITIES.join('|')})`;
/** Up to a comma, to "i Hjo" at the end, or to "i Hjo," that goes on with its room. */
const THEME = new RegExp(
  String.raw`(?<!\p{L})[Tt]ema\s*:?\s+(?<theme>[^,;(]+?)` +
    String.raw`(?=\s+(?:i|på)\s+\p{Lu}[^,;]*$|\s+i\s+${MUNICIPALITY}\s*[,;(]|[,;(]|$)`,
  'u',
);
const FROM_AFAR = /^(?:digitalt|via\s+(?:teams|zoom|länk)|(?:på\s+)?distans|teams|zoom)$/iu;
/** A municipality, or words for a meeting from afar, alone between commas. */
const ALONE = new RegExp(
  String.raw`^(?:i\s+)?(?<place>${MUNICIPALITY}(?:\s*\(.*\))?)$|^(?<afar>${FROM_AFAR.source.slice(1, -1)})$`,
  'iu',
);
/** "Plats: Rådhuset", "i Hjo", "på rådhuset": the surest first. */
const PLACES: readonly (readonly RegExp[])[] = [
  [/(?<!\p{L})(?:[Pp]lats|[Ll]okal)(?:\s*:\s*|\s+(?=[\p{Lu}\d]))(?<place>[^§]+)/u],
  [/(?<!\p{L})(?<place>(?:[Hh]emma\s+)?[Hh]os\s+\p{Lu}(?:(?!\s-\s)[^§])*)/u],
  [ALONE, /(?<!\p{L})(?:[Ii]|[Pp]å)\s+(?<place>\p{Lu}[^§]*)/u],
  [/(?<!\p{L})(?<!bjuder\s)(?:i|på)\s+(?!(?:stället|samband)(?!\p{L}))(?<place>\p{L}[^§]*)/iu],
];
/** "(Rådhuset, Hjo)", "(Rådhuset i Hjo)": a room with its municipality, and not two municipalities. */
const BRACKETED = new RegExp(
  String.raw`\((?<place>(?!(?:[Tt]ema|${MUNICIPALITY})(?!\p{L}))[^(),;§]+(?:,\s*(?:i\s+)?|\s+i\s+)${MUNICIPALITY})\)`,
  'u',
);
/** A word for a house or a room, which is no theme where a municipality follows it. */
const HOUSE = /^(?:\p{L}*(?:huset|salen|gården|hotellet|rummet)|hotell\s.+)$/iu;
/** All that stands beside the day and hours, in brackets. */
const ALL_BRACKETED = /^(?<start>[\s,§]*)\((?<said>[^()]*)\)(?<end>[\s,§]*)$/u;
const HOURS = /\bkl\b|\d[.:]\d\d/iu;

/** Words without the marks and spaces that stood round what was taken out of them. */
const tidy = (text: string) =>
  text
    .replaceAll(DAY_MARK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]*\(([^()]*)\)[\s,]*$/u, '$1')
    .replace(/^[\s,;:.()–-]+|[\s,;:(–-]+$/gu, '');

const partsOf = (text: string) => text.split(/[,;]/).filter((part) => tidy(part) !== '');
const listed = (parts: readonly string[]) =>
  parts
    .map(tidy)
    .filter((part) => part !== '')
    .join(', ');

interface Placed {
  readonly place: string;
  /** What the part says beside its place. */
  readonly beside: string;
}

function placeIn(part: string, patterns: readonly RegExp[]): Placed | undefined {
  for (const pattern of patterns) {
    const text = pattern === ALONE ? tidy(part) : part;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { place, afar = '' } = match.groups ?? {};
    return { place: tidy(place ?? afar), beside: tidy(text.replace(match[0], ' ')) };
  }
  return undefined;
}

/** A part as a room of the place that stands beside it: "på Rådhuset" is "Rådhuset". */
function roomOf(part: string): string {
  const placed = PLACES.map((patterns) => placeIn(part, patterns)).find((found) => found?.beside === '');
  return placed?.place ?? tidy(part);
}

/** Where the place stands among the parts, and the parts that it is made up of: a municipality, and the room after or before it. */
function placeAmong(parts: readonly string[], isTheme: (at: number) => boolean, today: Day) {
  for (const patterns of PLACES) {
    for (const [at, part] of parts.entries()) {
      const placed = isTheme(at) ? undefined : placeIn(part, patterns);
      if (placed === undefined) continue;
      const isFree = (beside: number) => parts[beside] !== undefined && !isTheme(beside);
      const isRoom = (text = '') =>
        !text.includes(DAY_MARK) && !HOURS.test(text) && findDates(text, today).length === 0;
      const isBefore = (text: string) => ALONE.test(text) || (HOUSE.test(text) && ALONE.test(tidy(part)));
      const before = isFree(at - 1) && isBefore(tidy(parts[at - 1] ?? '')) ? at - 1 : at;
      const hasRoom = before === at && isFree(at + 1) && isRoom(parts[at + 1]) && !FROM_AFAR.test(placed.place);
      const after = hasRoom ? at + 1 : at;
      const names = parts
        .slice(before, after + 1)
        .map((one, index) => (before + index === at ? placed.place : roomOf(one)));
      return { before, after, place: listed(names), beside: placed.beside };
    }
  }
  return undefined;
}

/**
 * The theme and the place that a line says beside its day and hours. After a place, the next words between commas are its
 * room: "i Hjo, parkhuset"; in brackets the room may stand first: "(Rådhuset, Hjo)". All that is neither is the theme;
 * where a theme is named and no place, it is the place.
 */
export function themeAndPlace(said: string, today: Day): { theme: string; place: string } {
  const bracketed = BRACKETED.exec(said);
  const besides = bracketed && themeAndPlace(said.replace(bracketed[0], ' , '), today);
  if (besides?.place === '') return { ...besides, place: bracketed?.groups?.place ?? '' };
  const words = said.replace(ALL_BRACKETED, '$<start>$<said>$<end>');
  const themed = THEME.exec(words);
  const start = themed?.index ?? words.length;
  const before = partsOf(words.slice(0, start));
  const after = partsOf(words.slice(start + (themed?.[0].length ?? 0)));
  const theme = themed?.groups?.theme ?? '';
  const parts = themed ? [...before, theme, ...after] : before;
  const found = placeAmong(parts, (at) => themed !== null && at === before.length, today);
  if (found) {
    const rest = [...parts.slice(0, found.before), found.beside, ...parts.slice(found.after + 1)];
    return { theme: listed(rest), place: found.place };
  }
  return themed ? { theme: tidy(theme), place: listed([...before, ...after]) } : { theme: listed(parts), place: '' };
}
