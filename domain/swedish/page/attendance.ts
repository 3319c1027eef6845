import type { Member, Roster } from '../../network.ts';
import { isFirstName } from '../who/first-names.ts';
import { capitalised } from '../words/letters.ts';
import { namesAmong } from './names-alone.ts';
import type { Block } from './page.ts';

const LABEL = /^(?:[^:;,]{0,60}[:;]|(?:närvarande|deltagare|deltog)(?:\s+\p{Ll}+){0,3}?\s+(?:var|är|även))\s*/iu;
const SPLIT = /\s*(?:[,;/|\t]|\s{2,}|\s(?:och|samt|&)\s|\s[-–—]\s|(?<=\p{Ll}{3})\.\s)\s*/u;
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+(?:von|af|de|van)?\s?\p{Lu}[\p{L}'’-]*\.?){0,4}$/u;
const NO_PERSON =
  /^(?:närvarande|frånvarande|deltagare|plats|tid|datum|ordförande|sekreterare|teams|zoom|digitalt|rektor|kassör|ledamot|lag|au|hr|pro|spf|skpf|rpg|srf|dhr|fub|hrf|suppleant|ersättare|kl|protokoll|styrelsemöte|[0-9ABCDF]+|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)$/iu;

/** An office before a name, and a class: "rektor Karin", "1A Malin". */
const OFFICE =
  /^(?:(?:biträdande |vice |tf )?(?:rektor|ordförande|ordf\.?|sekreterare|sekr\.?|kassör|ledamot|klass|representant|föräldrarepresentant|lärare|syv|skolchef|chef|suppleant)\s+|\d\p{Lu}\s+)+/iu;

/** Whether letters in brackets are short for the name before them: "Johan Olsson (JO)", "Eva Storm, ordf (ES)". */
function isCalled(letters: string, text: string): boolean {
  const before = text.slice(0, text.indexOf(`(${letters})`)).trimEnd();
  const [first = '', last = ''] = (before.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).slice(-2);
  return /\p{Lu}.*\p{Lu}/u.test(letters) && letters.startsWith(first.charAt(0)) && letters.includes(last.charAt(0));
}

/** The names in an attendance list: "Närvarande: Agneta Holm (Furusund), Mats Ohlin". Offices and places go. */
export function namesIn(text: string): string[] {
  const bare = text
    // "Johan Olsson (JO)": what the notes call him from here on.
    .replace(/\((\p{Lu}[\p{L}-]{1,3})\)/gu, (whole, letters: string) =>
      isCalled(letters, text) ? `, ${letters}, ` : whole,
    )
    .replace(LABEL, '')
    .replace(/@(?=\p{L})/gu, '')
    .replace(/\([^)]*\)?|\[[^\]]*\]/gu, ' , ')
    .replace(/^(?:från skolan|rektor|biträdande rektor)\s+/iu, '');
  // "vilka: stina, bubben": all in small letters, and some of them names that people have.
  const small = bare === bare.toLowerCase() && bare.split(SPLIT).some((part) => isFirstName(capitalised(part.trim())));
  const parts = bare
    .split(SPLIT)
    .map((part) => part.replace(OFFICE, '').replace(/[.:]$/u, '').trim())
    .map((part) => (small ? capitalised(part) : part))
    .flatMap(namesOfPart)
    .filter((part) => !NO_PERSON.test(part));
  // Beside whole names a single word is where someone comes from, unless it is a first name or a signature.
  const whole = parts.some((part) => part.includes(' '));
  return parts.filter((part) => !whole || part.includes(' ') || isFirstName(part) || /^\p{Lu}{2,}$/u.test(part));
}

/** "Siv Ask", "Bo Alm Hjo", "Kamrer Bo Alm"; "Siv Ask Bo Alm" are two, with nothing between them. */
function namesOfPart(part: string): string[] {
  const among = namesAmong(part);
  if (!NAME.test(part) || among.length > 1) return among;
  return part.startsWith(among[0] ?? '') ? [part.replace(/(?<=\s\S*\p{Ll})\s\p{Lu}{2,}$/u, '')] : among;
}

const person = (name: string): Member => ({ id: name, teamsId: '', name, presidium: false, coordinator: false });

/** Lines that only say where and when, and no names. */
const PLACE_OR_TIME =
  /^(?:plats|tid|datum|lokal|när|var|dag|paragrafer|tid\s+och\s+plats|plats\s+och\s+tid)(?![\p{L}])/iu;

/** "Vi var Majken, Ozan och Sanna på Vågen." */
const WHO_MET =
  /(?:^|[.!]\s+)vi(?:\s+som)?\s+(?:var|deltog|träffades|sågs)(?:\s+(?:med|på\s+plats))?:?\s+(?=\p{Lu})(?<names>[^.]+)/iu;

function namesMet(text: string): string[] {
  const names = WHO_MET.exec(text)?.groups?.names;
  return names === undefined ? [] : namesIn(names.replace(/\s+(?:på|i|hos|från)\s+\p{L}+$/u, ''));
}

/** "Siv", "Siv A" where one of the others is Siv Ask: the same, and no other. */
function isOneOf(others: readonly string[], name: string): boolean {
  const [first = '', last = '', ...more] = name.split(' ');
  if (more.length > 0 || /\p{L}{3}/u.test(last)) return false;
  const begins = last === '' ? `${first} ` : `${first} ${last.replace(/\.$/u, '')}`;
  return others.filter((other) => other !== name && other.startsWith(begins)).length === 1;
}

/** A roster made of the people in the notes' attendance lists, beside what the network's own roster says. */
export function rosterFrom(blocks: readonly Block[], roster: Roster | undefined): Roster {
  const known = new Set(roster?.members.map(({ name }) => name));
  const names = blocks.flatMap(({ kind, text }) =>
    kind === 'attendance' ? (PLACE_OR_TIME.test(text) ? [] : namesIn(text)) : kind === 'text' ? namesMet(text) : [],
  );
  const all = [...new Set(names)];
  const added = all.filter((name) => !known.has(name) && !isOneOf(all, name)).map(person);
  return {
    municipalities: roster?.municipalities ?? [],
    groups: roster?.groups ?? [],
    members: [...(roster?.members ?? []), ...added],
  };
}
