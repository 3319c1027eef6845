import type { Clause } from '../../clauses/clause.ts';
import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { handedBy } from './handed-by.ts';
import { notOwning, theirs } from './is-theirs.ts';
import { staysWith } from './stays-with.ts';
import { made, namesFrom, type Read } from './task.ts';
import { isPresent } from '../../../words/verbs.ts';
import { tokenise } from '../../../words/tokens.ts';
import { isWorkPassive } from '../../../words/work-forms.ts';

const AGENT =
  /(?<![\p{L}])(?:av|via|genom|(?<=(?:går\s+ut|utgår|skickas|skickas\s+ut|sänds|kommer)\s+)från)\s+(?=\p{L})/giu;
const SAID_PASSIVELY = /(?:^|\s)(?:kommer\s+att\s+\p{L}+s|ska\s+\p{L}+s|går\s+ut|utgår|sker|görs)(?=\s|$)/iu;

/** Whether the sentence holds a verb for work in the passive: "beställs", "söks", "skickas". */
export const isPassiveWork = (sentence: string): boolean =>
  SAID_PASSIVELY.test(sentence) || tokenise(sentence).some(({ lower }) => isWorkPassive(lower));

const PAST =
  /(?<![\p{L}])(?:\p{L}+(?:ades|des|tes|[^ä]tts|its)|vanns|skrevs|drevs|gavs|togs|slogs|bars|sjöngs|drogs|stals|åts|bröts|bjöds|hölls|har|hade|var|blev|skedde|gick|(?:får|kan)\s+\p{L}+s)(?![\p{L}])/iu;

/** "Frysen avfrostas av Bo": in the present, whatever the verb. */
const ANY_PASSIVE = /(?<![\p{L}])\p{Ll}{2,}(?:as|[^aeiouyåäös]s|ås|ss|ges|ses)(?:\s+\p{L}+){0,5}\s+av\s+(?=\p{L})/u;
const MAY_BE = /(?<![\p{L}])(?:måste|kan|får|bör|behöver|skulle)\s/iu;
/** "Kallelse genom Siv", "Affischer via Bo": the work as a noun and through whom. */
const FORM_OF_WORK =
  /^(?:kallelse|inbjudan|utskick|påminnelse|anmälan|bokning|beställning|inköp|affischering|annons\p{L}*|information|städning|fika|transport|tryckning|redovisning|fakturering|besked)\p{L}*(?:\s+\p{L}+){0,4}\s+(?:genom|via)\s+(?=\p{Lu})/iu;

/** "Projektet leds av Bo", "en text skriven av Siv": how it is or was, and whose it is. */
const TOLD_OF =
  /(?:(?<![\p{L}])(?:upplevs|används|ägs|drivs|leds|består|fattas|finansieras|bekostas|undertecknas|\p{L}+(?:ogs|avs|ölls|öds)|\p{Ll}+(?:jord|jorda|jort|iven|ivna|ivet|agen|agna|aget|anerad|anerade|ställd|ställda))(?:\s+(?:upp|beslutet|fram|under))?|\sex|\ssom\s+(?:\p{L}+\s+)?\p{L}+s|gång(?:er)?\s+per\s+\p{L}+)\s*$/iu;
/** "Resorna bokas ofta av Bo": how it is. */
const USUALLY = /(?<![\p{L}])(?:ofta|oftast|vanligen|vanligtvis|normalt|i\s+regel|för\s+det\s+mesta)(?![\p{L}])/iu;
/** What someone does to whatever comes in, at the meeting or as an office; to be done where a day is set for it. */
const SELDOM_TO_DO =
  /(?:efterfrågas|önskas|uppskattas|betalas|(?<!^det(?:ta)?\s)görs|förslag|ledning|hjälp|del|presenteras|godkänns|utses|väljs|antas|beslutas|innan|lämnas|inleds|öppnas|avslutas)\s*(?:som vanligt\s*)?$/iu;

/** A day is set for it, or it is asked for. */
const BY_THEN = /(?<![\p{L}])(?:senast|före|innan|klara?t?)(?![\p{L}])/iu;

/** "Inledningen skrivs av Lena, slutet av Bo": with the verb of what was said before. */
const goesOn = (rest: string): boolean => /^\s*(?:och|samt|medan)\s+\p{Ll}+(?:en|et|na|an)\s/u.test(rest);
const sameVerb = (between: string): boolean =>
  /^\s*(?:[,;]|(?:,\s*)?(?:och|samt|medan))\s+(?:\p{L}+\s+){1,5}$/u.test(between) &&
  !between.split(/\s+/u).some((word) => isPresent(word));

/** "Container beställs av Rune", "Påminnelse går ut via Nettan". */
export function doneBy(sentence: string, place: Place, context: NoteContext): Finding[] {
  const owned = [
    ...theirs(sentence, place, context),
    ...staysWith(sentence, place, context),
    ...handedBy(sentence, place, context),
  ];
  if (owned.length > 0) return owned;
  const passive =
    isPassiveWork(sentence) || (ANY_PASSIVE.test(sentence) && !MAY_BE.test(sentence)) || FORM_OF_WORK.test(sentence);
  if (!passive || PAST.test(sentence) || USUALLY.test(sentence)) return [];
  const due = findDue(sentence, context.due)?.due;
  const ahead = due?.kind === 'next-meeting' || (due?.kind === 'date' && due.day >= context.due.today);
  const found: Finding[] = [];
  let after = 0;
  for (const match of sentence.matchAll(AGENT)) {
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const who = bestStanding(read.names.names, context, false);
    const ends =
      /^\s*(?:$|[.,;)]|senast|till|före|innan|den\s|i\s|under|på\s|omgående|snarast|från\s|tillsammans\s|inom\s|inför\s|för\s|åt\s|v\.?\s?\d|vid\s|nästa\s|vecka\s|\d|försorg|som\s|och\s+(?:\p{L}+s\s|ska\s|skickas|är\s|blir\s))/iu.test(
        sentence.slice(read.end),
      );
    const byInitials = read.names.names.every(({ by }) => by === 'acronym');
    const before = sentence.slice(0, match.index);
    if (found.length > 0 && !sameVerb(sentence.slice(after, match.index))) break;
    const known = ['person', 'office', 'everyone'].includes(who) || byInitials;
    const stranger = who === 'named' && /^av/iu.test(match[0]);
    if (!(known || stranger) || !(ends || goesOn(sentence.slice(read.end)))) continue;
    if (TOLD_OF.test(before)) continue;
    if (!BY_THEN.test(sentence) && !ahead && SELDOM_TO_DO.test(before)) continue;
    // "Inbjudan till mässan 20 april skickas av Bo i februari": the day after who does it is when.
    const rest = sentence.slice(read.end);
    const when = found.length === 0 && findDue(rest, context.due) !== undefined ? rest : sentence;
    found.push(
      made(
        before.slice(after) + sentence.slice(read.end).replace(/^\s*försorg/iu, ''),
        withoutGenitive(read, sentence),
        place,
        context,
        sentence,
        'done-by',
        known,
        when,
      ),
    );
    after = read.end;
  }
  return found;
}

/** "Bo bokar bussen, kallelsen skickas av Siv": what is done by someone, in the parts where none of the clauses begins. */
export const doneBeside = (
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] => {
  if (clauses.length === 0) return [];
  let at = 0;
  return sentence.split(/[,;]\s+|\s+(?:och|&)\s+/u).flatMap((part) => {
    const from = sentence.indexOf(part, at);
    at = from + part.length;
    return clauses.some((clause) => clause.from >= from && clause.from < at) ? [] : doneBy(part, place, context);
  });
};

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
