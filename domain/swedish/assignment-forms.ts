import { isFirstName, isOwnedByFirstName } from './first-names.ts';
import type { Name } from './name-at.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { GIVEN_TO, GIVEN_WHAT, RESPONSIBLE } from './sentence-words.ts';
import { bestStanding } from './standing.ts';
import { made, namesFrom, type Read } from './task.ts';
import { tokenise } from './tokens.ts';
import { isWorkPassive } from './work-forms.ts';

/** "Styrelsen ger i uppdrag åt FK att …", "att uppdra åt förvaltningen att …", "Vi ber Karin att …". */
const GIVES_TO =
  /(?<![\p{L}])(?:(?:ger|gav|ges|gavs|ge|lämnar|lämnade)\s+(?:i\s+)?uppdrag(?:et)?\s+(?:åt|till)|uppdra(?:r|s)?\s+(?:åt|till)|uppdrog(?:s)?\s+(?:åt|till)|(?:uppdraget|uppgiften|ansvaret|frågan|ärendet)\s+(?:gick|går|lämnas|lämnades|överlämnas|överlämnades|delegeras|delegerades|ges|gavs|läggs|lades)\s+(?:över\s+)?(?:till|åt|på)|delegera(?:r|s|des)?\s+(?:till|åt)|(?:uppdraget|uppgiften)\s+att\s+[^.]{3,60}?\s+(?:gick|går|gavs|ges|lämnades|lämnas)\s+till|(?:frågan|ärendet|detta)\s+(?:hänvisa\p{L}*|remittera\p{L}*|skickas\s+vidare|överlåts|överläts)\s+till|(?:åligger|ankommer\s+på|vilar\s+på|hänger\s+på|ligger\s+fortfarande\s+på)(?:\s+(?:fortfarande|också|även|nu|därmed))?)\s+/iu;

/** "Kyrkorådet ålägger ordföranden att teckna avtal", "utsåg Siv och Bo att skriva svaret". */
const LAYS_ON =
  /(?<![\p{L}])(?:ålägger|ålade|bemyndiga(?:r|de)?|befullmäktiga(?:r|de)?|utser|utsåg|utse|väljer|valde|anmodar|anmodade|förordnar|förordnade)\s+(?=\p{L})/iu;
const FOR_THE_MEETING = /^\s*att\s+.*(?:justera|protokoll|leda\s+(?:mötet|stämman))/iu;

/** "Vi ber Bo kontakta kommunen". */
const INFINITIVE_NEXT = /^\s+(?=\p{Ll}+a(?![\p{L}]))/u;

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
  const lays = LAYS_ON.exec(sentence);
  const laid = lays === null ? undefined : namesFrom(sentence, lays.index + lays[0].length, context);
  if (
    laid !== undefined &&
    /^\s*att\s/iu.test(sentence.slice(laid.end)) &&
    !FOR_THE_MEETING.test(sentence.slice(laid.end))
  )
    return [made(sentence.slice(laid.end).replace(/^\s*att\s+/iu, ''), laid, place, context, sentence, 'lays-on')];
  const match = GIVEN_TO.exec(sentence);
  const read = match && namesFrom(sentence, match.index + match[0].length, context);
  const asked = match !== null && /(?:^|\s)(?:ber|bad)\s*$/iu.test(match[0]);
  const what =
    read &&
    (GIVEN_WHAT.exec(sentence.slice(read.end)) ?? (asked ? INFINITIVE_NEXT.exec(sentence.slice(read.end)) : null));
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
export const isPassiveWork = (sentence: string): boolean =>
  SAID_PASSIVELY.test(sentence) || tokenise(sentence).some(({ lower }) => isWorkPassive(lower));

const PAST =
  /(?<![\p{L}])(?:\p{L}+(?:ades|des|tes|[^ä]tts|its)|har|hade|var|blev|skedde|gick|(?:får|kan)\s+\p{L}+s)(?![\p{L}])/iu;

/** "Frysen avfrostas av Bo": in the present, whatever the verb. */
const ANY_PASSIVE = /(?<![\p{L}])\p{Ll}{2,}(?:as|[^aeiouyåäös]s|ås|ss)(?:\s+\p{L}+){0,5}\s+av\s+(?=\p{L})/u;
const MAY_BE = /(?<![\p{L}])(?:måste|kan|får|bör|behöver|skulle)\s/iu;
/** "Kallelse genom Siv", "Affischer via Bo": the work as a noun and through whom. */
const FORM_OF_WORK =
  /^(?:kallelse|inbjudan|utskick|påminnelse|anmälan|bokning|beställning|inköp|affischering|annons\p{L}*|information|städning|fika|transport|tryckning|redovisning|fakturering|besked)\p{L}*(?:\s+\p{L}+){0,4}\s+(?:genom|via)\s+(?=\p{Lu})/iu;

/** "Affischen är Siv och Bos sak", "Att få fram ett pris faller på Lenas lott". */
const WHOSE =
  /(?<![\p{L}])(?:är|blir|förblir|faller\s+på|hamnar\s+på|ligger\s+på|vilar\s+på)\s+(?=\p{Lu}|\p{L}+(?:ens|ets|ans|nas)\s)(?<names>[^.,;]{2,50}?s)\s+(?:sak|uppgift|ansvar|bord|lott|jobb|uppdrag)(?![\p{L}])/u;

/** "Siv Asks" as Siv Ask; "Lars" is a name as it stands. */
const notOwning = (name: Name): Name =>
  isFirstName(name.written) && !isOwnedByFirstName(name.written)
    ? name
    : { ...name, written: name.written.replace(/s$/u, '') };

function theirs(sentence: string, place: Place, context: NoteContext): Finding[] {
  const names = WHOSE.exec(sentence)?.groups?.names;
  if (names === undefined || /\sinte\s/iu.test(sentence)) return [];
  const read = namesFrom(names, 0, context);
  if (read?.end !== names.length) return [];
  const bare = read.names.names.map(notOwning);
  const owners = { ...read, names: { ...read.names, names: bare } };
  return [made(sentence, owners, place, context, sentence, 'is-theirs')];
}

/** "Container beställs av Rune", "Påminnelse går ut via Nettan". */
export function doneBy(sentence: string, place: Place, context: NoteContext): Finding[] {
  const owned = theirs(sentence, place, context);
  if (owned.length > 0) return owned;
  const passive =
    isPassiveWork(sentence) || (ANY_PASSIVE.test(sentence) && !MAY_BE.test(sentence)) || FORM_OF_WORK.test(sentence);
  if (!passive || PAST.test(sentence)) return [];
  for (const match of sentence.matchAll(AGENT)) {
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const who = bestStanding(read.names.names, context, false);
    const ends =
      /^\s*(?:$|[.,;)]|senast|till|före|innan|den\s|i\s|under|på\s|omgående|snarast|från\s|tillsammans\s|inom\s|inför\s|v\.?\s?\d|försorg|och\s+\p{L}+s\s)/iu.test(
        sentence.slice(read.end),
      );
    if (!['person', 'office', 'everyone'].includes(who) || !ends) continue;
    const before = sentence.slice(0, match.index);
    if (
      /(?:leds|(?<!^det(?:ta)?\s)görs|framtagen|framtagna|förslag|skriven|ledning|hjälp|del|presenteras|godkänns|utses|väljs|antas|beslutas|består|innan|lämnas|inleds|öppnas|avslutas)\s*(?:som vanligt\s*)?$/iu.test(
        before.trimEnd(),
      )
    )
      continue;
    return [
      made(
        before + sentence.slice(read.end).replace(/^\s*försorg/iu, ''),
        withoutGenitive(read, sentence),
        place,
        context,
        sentence,
        'done-by',
      ),
    ];
  }
  return [];
}

/** "genom Siv Asks försorg" is by Siv Ask. */
const withoutGenitive = (read: Read, sentence: string): Read =>
  !/^\s*försorg/iu.test(sentence.slice(read.end))
    ? read
    : {
        ...read,
        names: {
          ...read.names,
          names: read.names.names.map(notOwning),
        },
      };

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

/** "Siv, kan du kolla priset?": what a letter asks of one of its readers. */
const CAN_YOU =
  /^[,:]?\s+(?:kan|kunde|skulle|vill|orkar|hinner)\s+(?:du|ni)(?:\s+(?:kunna|även|också|inte))?\s+(?=\p{L}+a\s|se\s|ta\s|ge\s)/iu;
const CAN_NAME = /^(?:[Kk]an|[Ss]kulle|[Vv]ill)\s+(?:du|ni),?\s+(?=\p{Lu})/u;

/** What one of the readers is asked to do, in a question put to them. */
export function askedOf(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (!/\s(?:du|ni)[\s,]/iu.test(sentence)) return [];
  const opening = CAN_NAME.exec(sentence)?.[0] ?? /^@?/u.exec(sentence)?.[0] ?? '';
  const read = namesFrom(sentence, opening.length, context);
  if (read === undefined || bestStanding(read.names.names, context, false) !== 'person') return [];
  const rest = sentence.slice(read.end);
  const asks = CAN_YOU.exec(rest) ?? (opening.length > 1 ? /^,?\s+/u.exec(rest) : null);
  if (asks === null) return [];
  return [made(rest.slice(asks[0].length).replace(/\?$/u, ''), read, place, context, sentence, 'asked-of', false)];
}
