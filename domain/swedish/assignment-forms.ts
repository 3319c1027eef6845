import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { GIVEN_TO, GIVEN_WHAT, RESPONSIBLE } from './sentence-words.ts';
import { bestStanding } from './standing.ts';
import { made, namesFrom, type Read } from './task.ts';
import { tokenise } from './tokens.ts';
import { isWorkPassive } from './work-forms.ts';

/** "Styrelsen ger i uppdrag åt FK att …", "att uppdra åt förvaltningen att …", "Vi ber Karin att …". */
const GIVES_TO =
  /(?<![\p{L}])(?:(?:ger|gav|ges|gavs|ge|lämnar|lämnade)\s+(?:i\s+)?uppdrag(?:et)?\s+(?:åt|till)|uppdra(?:r|s)?\s+(?:åt|till)|uppdrog(?:s)?\s+(?:åt|till)|(?:uppdraget|uppgiften|ansvaret|frågan|ärendet)\s+(?:gick|går|lämnas|lämnades|överlämnas|överlämnades|delegeras|delegerades|ges|gavs|läggs|lades)\s+(?:över\s+)?(?:till|åt|på)|delegera(?:r|s|des)?\s+(?:till|åt)|(?:uppdraget|uppgiften)\s+att\s+[^.]{3,60}?\s+(?:gick|går|gavs|ges|lämnades|lämnas)\s+till|(?:frågan|ärendet|detta)\s+(?:hänvisa\p{L}*|remittera\p{L}*|skickas\s+vidare|överlåts|överläts)\s+till|åligger|ankommer\s+på)\s+/iu;

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
  /(?<![\p{L}])(?:\p{L}+(?:ades|des|tes|tts|its)|har|hade|var|blev|skedde|gick|(?:får|kan)\s+\p{L}+s)(?![\p{L}])/iu;

/** "Container beställs av Rune", "Påminnelse går ut via Nettan". */
export function doneBy(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (!isPassiveWork(sentence) || PAST.test(sentence)) return [];
  for (const match of sentence.matchAll(AGENT)) {
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const who = bestStanding(read.names.names, context, false);
    const ends = /^\s*(?:$|[.,;)]|senast|till|före|innan|den\s|i\s|under|på\s|omgående|snarast|och\s+\p{L}+s\s)/iu.test(
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
