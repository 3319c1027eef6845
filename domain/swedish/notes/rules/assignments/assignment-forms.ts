import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { GIVEN_TO, GIVEN_WHAT, RESPONSIBLE } from '../../../words/sentence-words.ts';
import { bestStanding } from '../../standing.ts';
import { eachAsked } from './asked-first.ts';
import { officeFirst } from './office-first.ts';
import { made, namesFrom, type Read } from './task.ts';

/** "Styrelsen ger i uppdrag åt FK att …", "att uppdra åt förvaltningen att …", "Vi ber Karin att …". */
const GIVES_TO =
  /(?<![\p{L}])(?:(?:ger|gav|ges|gavs|ge|lämnar|lämnade)\s+(?:i\s+)?uppdrag(?:et)?\s+(?:åt|till)|uppdra(?:r|s)?\s+(?:åt|till)|uppdrog(?:s)?\s+(?:åt|till)|(?:uppdraget|uppgiften|ansvaret|frågan|ärendet)\s+(?:gick|går|lämnas|lämnades|överlämnas|överlämnades|delegeras|delegerades|ges|gavs|läggs|lades)\s+(?:över\s+)?(?:till|åt|på)|delegera(?:r|s|des)?\s+(?:till|åt)|(?:uppdraget|uppgiften)\s+att\s+[^.]{3,60}?\s+(?:gick|går|gavs|ges|lämnades|lämnas)\s+till|(?:frågan|ärendet|detta)\s+(?:hänvisa\p{L}*|remittera\p{L}*|skickas\s+vidare|överlåts|överläts)\s+till|(?:åligger|är\s+upp\s+till|ankommer\s+(?:\p{L}+\s+)?på|vilar\s+på|hänger\s+på|ligger\s+fortfarande\s+på)(?:\s+(?:fortfarande|också|även|nu|därmed))?)\s+/iu;

const MADE_OF = /^,?\s+(?:bestående|som\s+består|med)\s+(?:av\s+)?(?=\p{Lu})/u;

/** "Kyrkorådet ålägger ordföranden att teckna avtal", "utsåg Siv och Bo att skriva svaret". */
const LAYS_ON =
  /(?<![\p{L}])(?:ålägger|ålade|bemyndiga(?:r|de)?|befullmäktiga(?:r|de)?|utser|utsåg|utse|väljer|valde|anmodar|anmodade|förordnar|förordnade)\s+(?=\p{L})/iu;
/** "att delegera till ordföranden att fatta beslut i brådskande ärenden": a right, and no task. */
const MAY_DECIDE = /^\s*(?:rätten\s+)?(?:att\s+)?(?:fatta\s+beslut|besluta|avgöra|teckna\s+firma)(?![\p{L}])/iu;
const FOR_THE_MEETING = /^\s*att\s+.*(?:justera|protokoll|leda\s+(?:mötet|stämman))/iu;

/** "Vi ber Bo kontakta kommunen". */
const INFINITIVE_NEXT = /^\s+(?=\p{Ll}+a(?![\p{L}]))/u;

/** "Åt ordföranden uppdrogs att teckna avtal". */
const GIVEN_TURNED = /^(?:åt|till|på)\s+(?=\p{L})/iu;
const TURNED_VERB =
  /^\s+(?:ankommer|vilar|faller|ligger|uppdrogs|uppdras|uppdrar\s+\p{L}+|gavs|ges|delegerades|delegeras|lämnades)\s+(?:(?:i\s+)?uppdrag(?:et)?\s+|det\s+)?att\s+/iu;
/** "Lena ber er att läsa in er": of those who read. */
const ASKS_YOU =
  /(?<![\p{L}])(?:ber|bad|uppmanar|uppmanade)\s+(?:(?:jag|vi|\p{Lu}\p{L}+)\s+)?(?<who>er(?:\s+alla)?|alla|samtliga)\s+att\s+/u;
const called = (written: string): Read => ({
  names: { names: [{ written, known: written, by: 'everyone' }], next: 0 },
  end: 0,
});

/** Tasks that the meeting gives to someone named after the verb. */
export function givenTo(sentence: string, place: Place, context: NoteContext): Finding[] {
  const direct = GIVES_TO.exec(sentence);
  if (direct) {
    const named = namesFrom(sentence, direct.index + direct[0].length, context);
    // "en arbetsgrupp bestående av Siv och Bo" is the two.
    const of = named === undefined ? null : MADE_OF.exec(sentence.slice(named.end));
    const members =
      named === undefined || of === null ? undefined : namesFrom(sentence, named.end + of[0].length, context);
    const read = members ?? named;
    const office = read ?? lowerOwner(sentence, direct.index + direct[0].length);
    return office === undefined || MAY_DECIDE.test(sentence.slice(office.end))
      ? []
      : eachAsked(
          { read: office, task: sentence.slice(office.end).replace(/^\s*(?:att\s+)?/iu, '') },
          place,
          context,
          sentence,
          'gives-to',
        );
  }
  const lays = LAYS_ON.exec(sentence);
  const laid = lays === null ? undefined : namesFrom(sentence, lays.index + lays[0].length, context);
  if (
    laid !== undefined &&
    /^\s*att\s/iu.test(sentence.slice(laid.end)) &&
    !FOR_THE_MEETING.test(sentence.slice(laid.end))
  )
    return [made(sentence.slice(laid.end).replace(/^\s*att\s+/iu, ''), laid, place, context, sentence, 'lays-on')];
  const turned = GIVEN_TURNED.exec(sentence);
  const named = turned === null ? undefined : namesFrom(sentence, turned[0].length, context);
  const turnedWhat = named === undefined ? null : TURNED_VERB.exec(sentence.slice(named.end));
  if (named !== undefined && turnedWhat !== null)
    return [made(sentence.slice(named.end + turnedWhat[0].length), named, place, context, sentence, 'gives-to')];
  const asks = ASKS_YOU.exec(sentence);
  if (asks?.groups?.who !== undefined)
    return [
      made(sentence.slice(asks.index + asks[0].length), called(asks.groups.who), place, context, sentence, 'gives-to'),
    ];
  const match = GIVEN_TO.exec(sentence);
  const read = match && namesFrom(sentence, match.index + match[0].length, context);
  const asked = match !== null && /(?:^|\s)(?:ber?|bad)\s*$/iu.test(match[0]);
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

const ANSWERABLE =
  /(?:^|[.;,]\s*)(?:\p{L}*ansvarig(?:a)?)\s+för\s+[^.:]{2,60}?(?:\s+(?:är|blir)\s+|:\s+)|^ansv\.\s+(?=\p{Lu})/iu;

/** "Boka lokal. Ansvarig: Anna och Karin". */
export function saidResponsible(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = RESPONSIBLE.exec(sentence) ?? ANSWERABLE.exec(sentence);
  const read = match && namesFrom(sentence, match.index + match[0].length, context);
  if (!match || !read) return officeFirst(sentence, place, context);
  const who = bestStanding(read.names.names, context, true);
  const task = sentence.slice(0, match.index) || place.heading;
  if (task === '' || (who === 'weak' && match.index === 0)) return [];
  return [made(task, read, place, context, sentence, 'responsible')];
}

/** "Siv, kan du kolla priset?": what a letter asks of one of its readers. */
const CAN_YOU =
  /^[,:]?\s+(?:kan|kunde|skulle|vill|orkar|hinner)\s+(?:du|ni)(?:\s+(?:kunna|även|också|inte))?\s+(?=\p{L}+a\s|se\s|ta\s|ge\s)/iu;
/** "Hjo och Habo, ni läser väl igenom", "@Siv skriver du ihop det?". */
const YOU_DO = /^,?\s+(?:(?:ni|du)\s+\p{Ll}+r|\p{Ll}+r\s+(?:du|ni))\s/u;
const CAN_NAME = /^(?:[Kk]an|[Ss]kulle|[Vv]ill)\s+(?:du|ni),?\s+(?=\p{Lu})/u;

/** What one of the readers is asked to do, in a question put to them. */
export function askedOf(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (!/\s(?:du|ni)[\s,]/iu.test(sentence)) return [];
  const opening = CAN_NAME.exec(sentence)?.[0] ?? /^@?/u.exec(sentence)?.[0] ?? '';
  const read = namesFrom(sentence, opening.length, context);
  if (read === undefined) return [];
  const rest = sentence.slice(read.end);
  const who = bestStanding(read.names.names, context, false);
  if (who !== 'person' && !(who === 'named' && rest.startsWith(','))) return [];
  const asks = CAN_YOU.exec(rest) ?? YOU_DO.exec(rest) ?? (opening.length > 1 ? /^,?\s+/u.exec(rest) : null);
  if (asks === null) return [];
  return [made(rest.slice(asks[0].length).replace(/\?$/u, ''), read, place, context, sentence, 'asked-of', false)];
}
