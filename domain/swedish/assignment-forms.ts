import { findDue } from './deadline.ts';
import { isFirstName } from './first-names.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { senseOf } from './note-verbs.ts';
import { GIVEN_TO, GIVEN_WHAT, RESPONSIBLE } from './sentence-words.ts';
import { bestStanding } from './standing.ts';
import { titleOf } from './title.ts';
import { tokenise } from './tokens.ts';
import { namesAt, type Names } from './who.ts';

const DECIDED = /(?<![\p{L}])(?:beslut|enades|bestämde)/iu;

interface Read {
  readonly names: Names;
  /** Where the names end in the text. */
  readonly end: number;
}

function namesFrom(text: string, from: number, context: NoteContext): Read | undefined {
  const rest = text.slice(from);
  const tokens = tokenise(rest);
  const names = namesAt(rest, tokens, 0, context.index);
  return names && { names, end: from + (tokens[names.next - 1]?.to ?? 0) };
}

const owners = ({ names }: Read): string[] => names.names.map(({ written }) => written);

function made(
  task: string,
  read: Read,
  place: Place,
  context: NoteContext,
  sentence: string,
  rule: string,
  sure = true,
): Finding {
  const found = findDue(sentence, context.due);
  const past = found?.due.kind === 'date' && found.due.day < context.due.today;
  return {
    kind: 'assignment',
    assignees: owners(read),
    title: titleOf(task) || titleOf(sentence),
    due: found === undefined || past ? { kind: 'none' } : found.due,
    decided: place.section === 'decisions' || DECIDED.test(sentence),
    rule,
    sure,
  };
}

/** "Styrelsen ger i uppdrag åt FK att …", "att uppdra åt förvaltningen att …", "Vi ber Karin att …". */
const GIVES_TO =
  /(?<![\p{L}])(?:(?:ger|gav|ges|gavs|ge|lämnar|lämnade)\s+(?:i\s+)?uppdrag(?:et)?\s+(?:åt|till)|uppdra(?:r|s)?\s+(?:åt|till)|uppdrog(?:s)?\s+(?:åt|till)|(?:uppdraget|uppgiften|ansvaret|frågan|ärendet)\s+(?:gick|går|lämnas|lämnades|överlämnas|överlämnades|delegeras|delegerades|ges|gavs|läggs|lades)\s+(?:över\s+)?(?:till|åt|på)|delegera(?:r|s|des)?\s+(?:till|åt)|åligger|ankommer\s+på)\s+/iu;

/** Tasks that the meeting gives to someone named after the verb. */
export function givenTo(sentence: string, place: Place, context: NoteContext): Finding[] {
  const direct = GIVES_TO.exec(sentence);
  if (direct) {
    const read = namesFrom(sentence, direct.index + direct[0].length, context);
    const office = read ?? lowerOwner(sentence, direct.index + direct[0].length);
    return office === undefined
      ? []
      : [
          made(
            sentence.slice(office.end).replace(/^\s*(?:att\s+)?/iu, ''),
            office,
            place,
            context,
            sentence,
            'gives-to',
          ),
        ];
  }
  const match = GIVEN_TO.exec(sentence);
  const read = match && namesFrom(sentence, match.index + match[0].length, context);
  const what = read && GIVEN_WHAT.exec(sentence.slice(read.end));
  if (!read || !what) return [];
  return [made(sentence.slice(read.end + what[0].length), read, place, context, sentence, 'gives-to')];
}

/** An office that no list knows: "uppdra åt fastighetsskötaren att …". */
function lowerOwner(sentence: string, from: number): Read | undefined {
  const match = /^(?:\p{L}+\s+){0,3}?\p{L}+(?=\s+att(?![\p{L}]))/u.exec(sentence.slice(from));
  if (!match) return undefined;
  return {
    names: { names: [{ written: match[0], known: match[0], by: 'body' }], next: 0 },
    end: from + match[0].length,
  };
}

const AGENT = /(?<![\p{L}])(?:av|via|genom)\s+(?=\p{L})/giu;
const SAID_PASSIVELY = /(?:^|\s)(?:kommer\s+att\s+\p{L}+s|ska\s+\p{L}+s|går\s+ut|sker|görs)(?=\s|$)/iu;

/** Whether the sentence holds a verb for work in the passive: "beställs", "söks", "skickas". */
function isPassiveWork(sentence: string): boolean {
  if (SAID_PASSIVELY.test(sentence)) return true;
  return tokenise(sentence).some(({ lower }) => {
    if (!/^\p{Ll}{2,}s$/u.test(lower)) return false;
    const stem = lower.slice(0, -1);
    return [`${stem}r`, `${stem}er`, stem.replace(/e$/u, 'er')].some((active) => senseOf(`${active} det`) === 'acting');
  });
}

const PAST = /(?<![\p{L}])(?:\p{L}+(?:ades|des|tes|tts|its)|har|hade|var|blev|skedde|gick)(?![\p{L}])/iu;

/** "Container beställs av Rune", "Påminnelse går ut via Nettan". */
export function doneBy(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (!isPassiveWork(sentence) || PAST.test(sentence)) return [];
  for (const match of sentence.matchAll(AGENT)) {
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const who = bestStanding(read.names.names, context, false);
    const ends = /^\s*(?:$|[.,;)]|senast|till|före|innan|den\s|i\s|under|på\s)/iu.test(sentence.slice(read.end));
    if ((who !== 'person' && who !== 'office') || !ends) continue;
    const before = sentence.slice(0, match.index);
    if (
      /(?:leds|görs|framtagen|framtagna|förslag|skriven|ledning|hjälp|del|presenteras|godkänns|utses|väljs|antas|beslutas|består|innan|lämnas|inleds|öppnas|avslutas)\s*(?:som vanligt\s*)?$/iu.test(
        before.trimEnd(),
      )
    )
      continue;
    return [made(before + sentence.slice(read.end), read, place, context, sentence, 'done-by')];
  }
  return [];
}

const ANSWERABLE = /(?:^|[.;,]\s*)(?:\p{L}*ansvarig(?:a)?)\s+för\s+[^.:]{2,60}?\s+(?:är|blir)\s+/iu;

/** "Boka lokal. Ansvarig: Anna och Karin". */
export function saidResponsible(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = RESPONSIBLE.exec(sentence) ?? ANSWERABLE.exec(sentence);
  const read = match && namesFrom(sentence, match.index + match[0].length, context);
  if (!match || !read) return [];
  const who = bestStanding(read.names.names, context, true);
  if (who === 'weak' && match.index === 0) return [];
  return [made(sentence.slice(0, match.index) || place.heading, read, place, context, sentence, 'responsible')];
}

/** Whether words open with a verb that asks for something: "Boka tåg", "Köp kaffe", "Kolla över tälten". */
export function asksFor(words: string): boolean {
  const [first = ''] = words.trim().split(/[\s,]/);
  const verb = first.toLowerCase();
  if (
    /^(?:ta|se|ge|be|gå|gör|göra|hör|höra|kör|köra|köp|ring|skriv|skriva|bjud|bjuda|hyr|hyra|åtgärdas|fråga)$/u.test(
      verb,
    )
  )
    return true;
  if (
    /^(?:inköp|bokning|beställning|utskick|inbjudan|kallelse|affisch\p{L}*|annons\p{L}*|fika|bakning|städning|uppdatering|kontakt|handla|förslag|sammanställning|planering)$/u.test(
      verb,
    )
  )
    return true;
  if (!/^\p{L}{3,}a?$/u.test(verb)) return false;
  if (verb.endsWith('a')) return senseOf(`${verb}r`) === 'acting' || senseOf(`${verb.slice(0, -1)}er`) === 'acting';
  return false;
}

const LAST_NAMES = /\s\(|\s[-–—]\s|\s?\/\s?(?=\p{Lu}\p{Ll})/gu;

/** "Boka tåg (Kerstin)", "Matsedel – Sixten och Wilma, klart 1 april", "Trasig grind (Marcus)". */
export function namesLast(sentence: string, place: Place, context: NoteContext): Finding[] {
  const found: Finding[] = [];
  for (const match of sentence.matchAll(LAST_NAMES)) {
    const bracket = match[0].includes('(');
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const after = sentence.slice(read.end);
    const ends = bracket
      ? /^\s*(?:\)|,[^)]*\))/u.test(after)
      : /^\s*(?:$|[.!]$|,\s*(?:klar|senast|före|till|v\.?\s?\d|\d))/iu.test(after);
    const who = bestStanding(read.names.names, context, false);
    const task = sentence.slice(0, match.index);
    const owes = who === 'person' || who === 'office' || who === 'everyone' || (who === 'named' && asksFor(task));
    if (!ends || !owes || /[.!?]\s*$/u.test(task)) continue;
    const dated = findDue(sentence, context.due) !== undefined;
    const asked = asksFor(task) || place.section === 'tasks' || /^åtgärda/iu.test(sentence);
    if (!asked && !(place.listed && !bracket && place.section === 'plain') && !(dated && place.section !== 'meetings'))
      continue;
    found.push(made(task, read, place, context, sentence, bracket ? 'name-in-brackets' : 'name-last', asked));
  }
  return found;
}

const LABELLED = /^(?<label>[^:]{2,60}?)\s*:\s*(?=\S)/u;
const LONGEST_LABEL = 4;
const MOST_NAMES = 4;
const NO_TASK_LABEL =
  /^(?:närvarande|frånvarande|ordförande|vice ordförande|sekreterare|kassör|justerare|plats|tid|datum|kostnad|deltagare|beslut\p{L}*|ledamöter|suppleanter|revisor(?:er)?|valberedning|firmatecknare|ordf.*|sekr.*|vice.*|lokal|tema|kontakt\p{L}*|adress\p{L}*|medverkande|föräldrar.*|barn.*|från\s.*|klass.*|lag.*|spelare|vinnare|mötes\p{L}*|protokoll\p{L}*|vid\s.*|tack.*|hälsning\p{L}*|upprättad\p{L}*|kopia.*|cc|till|från|föredragande|inbjuden|gäst\p{L}*|tränare|ledare|lagledare|materialare|\d.*)$/iu;

/** "Lilly: mat och dricka" and "Kaffeservering: Inga-Lill, Ritva": names on one side of a colon, the task on the other. */
export function besideColon(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = LABELLED.exec(sentence);
  if (!match || place.section === 'formalities' || place.section === 'meetings') return [];
  const label = (match.groups?.label ?? '').replace(/^[^\p{L}\p{N}"(]+/u, '');
  const rest = sentence.slice(match[0].length);
  const first = namesFrom(label, 0, context);
  if (first?.end === label.length) {
    const who = bestStanding(first.names.names, context, true);
    const said = /^\p{Lu}?\p{L}+\s+(?:har|är|var|hade)(?![\p{L}])/u.test(rest) || /[.!?]\s+\S/u.test(rest);
    const person =
      who === 'person' &&
      first.names.names.every(({ by, written }) => by === 'roster' || isFirstName(written.split(' ')[0] ?? ''));
    if (person && (asksFor(rest) || (place.section !== 'reports' && !said)))
      return [made(rest, first, place, context, sentence, 'name-colon', asksFor(rest))];
    return [];
  }
  const last = namesFrom(rest, 0, context);
  if (
    last === undefined ||
    label.split(/\s+/).length > LONGEST_LABEL ||
    last.names.names.length > MOST_NAMES ||
    NO_TASK_LABEL.test(label) ||
    !/^\s*(?:[.,;]?\s*$|[,;]?\s*(?:klar|senast|före|till)|\s*\()/iu.test(rest.slice(last.end))
  )
    return [];
  const who = bestStanding(last.names.names, context, false);
  if (who !== 'person' && who !== 'everyone') return [];
  return [
    made(label, { names: last.names, end: 0 }, place, context, sentence, 'colon-name', place.section !== 'plain'),
  ];
}
