import { clausesOf } from '../../clauses/clauses.ts';
import { findDue } from '../../../dates/deadline.ts';
import type { DraftDue } from '../../../../items/draft.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { asksFor } from '../../../words/asks-for.ts';
import { isPassiveWork } from '../assignments/done-by.ts';
import { isFirstName } from '../../../who/first-names.ts';
import { isBody } from '../../../who/who-words.ts';
import { asDeadline, isDate } from './row-rules.ts';
import { bestStanding } from '../../standing.ts';
import { titleOf } from '../../../words/title.ts';
import { tokenise } from '../../../words/tokens.ts';
import type { Name } from '../../../who/name-at.ts';
import { namesAt } from '../../../who/who.ts';

const WORDS_IN_TASK = 2;

const isKnown = ({ by, written }: Name): boolean =>
  by !== 'shape' ? by !== 'acronym' : isFirstName(written.split(' ')[0] ?? '');

/** When the task of a row is due that names the one who owes it last: "Underlag ut före månadsskiftet", "redovisas 1/6". */
function lastSaid(task: string, context: NoteContext): DraftDue | undefined {
  const said = task.trimEnd().replace(/^.*[.!?]\s/u, '');
  const found = findDue(said, context.due);
  if (found === undefined) return undefined;
  const marked = /^(?:senast|före|innan|inför|till|klart?)(?![\p{L}])/iu.test(said.slice(found.from, found.to));
  return marked || (found.to === said.length && !/(?<![\p{L}])som(?![\p{L}])/iu.test(said)) ? found.due : undefined;
}

/** "Byta lampor Bo 3/2 Pågår", "Skyltar Siv -": how far it has come stands last, or that no day is set. */
const STATUS_LAST =
  /\s+(?:pågår|pågående|på\s+gång|löpande|snarast|omgående|asap|kvarstår|kvar|ej\s+(?:påbörja[dt]|start\p{L}*|klart?)|ny|sen!?|öppe[nt]|försena[dt]|påbörja[dt]|planera[dt]|[-–—])$/iu;
/** "Gunga utbytt Bo - Klar": it is done or dropped. */
const OVER_LAST =
  /\s(?:klara?t?|genomför[dt]|utför[dt]|gjor[dt]|utgår|avför[dt]|stäng[dt]|lös[dt])(?:\s+\d{1,2}\/\d{1,2})?[.!]?$/iu;

const found = (names: readonly string[], task: string, due: DraftDue | undefined, sure: boolean): Finding => ({
  kind: 'assignment',
  assignees: names,
  title: titleOf(task),
  due: due ?? { kind: 'none' },
  decided: false,
  rule: 'columns-run-together',
  sure,
});

const GLUED = /(?<=\p{Ll}|\))(?=\p{Lu}\p{Ll})/gu;
const MORE_NAMES = /^\s*[+&,/]\s*(?=\p{Lu})/u;

/** Cells that a paste put together with nothing between: "Ta in prisMirja15 april", "Skicka fakturorLovisa". */
function gluedCells(text: string, context: NoteContext): Finding[] {
  for (const { index } of text.matchAll(GLUED)) {
    const task = text.slice(0, index);
    if (task.split(/\s+/u).length < WORDS_IN_TASK) continue;
    let rest = text.slice(index);
    const names: string[] = [];
    for (;;) {
      const word = /^\p{Lu}[\p{L}-]+/u.exec(rest)?.[0] ?? '';
      const end = Array.from(word, (_, at) => word.length - at).find(
        (length) =>
          isFirstName(word.slice(0, length)) &&
          (length === word.length || isDate(rest.slice(length), context) || /^snarast$/iu.test(rest.slice(length))),
      );
      if (end === undefined) break;
      names.push(word.slice(0, end));
      rest = rest.slice(end);
      const more = MORE_NAMES.exec(rest);
      if (more === null) break;
      rest = rest.slice(more[0].length);
    }
    const when = rest.trim();
    if (names.length === 0 || !(when === '' || isDate(when, context) || /^snarast$/iu.test(when))) continue;
    return [found(names, task, when === '' ? undefined : findDue(asDeadline(when), context.due)?.due, asksFor(task))];
  }
  return [];
}

const NEVER_BEFORE = /^(?:till|med|från|av|hos|för|om|åt|på|i|och|samt|kontakta|ringa?|fråga|mejla|maila)$/iu;

/** Columns that a paste ran together: "Ta fram en rutin Tommy 20/5", with a name that is known and perhaps a date last. */
export function runTogether(sentence: string, { section, block }: Place, context: NoteContext): Finding[] {
  const glued = gluedCells(sentence, context);
  if (glued.length > 0) return glued;
  if (OVER_LAST.test(sentence)) return [];
  const text = sentence.replace(STATUS_LAST, '').replace(STATUS_LAST, '');
  const alone = block.text.trim() === sentence;
  const listed = section === 'tasks' && alone;
  const item =
    alone &&
    block.bullet &&
    section === 'plain' &&
    /^\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]*){0,3}\s\p{Lu}[\p{L}-]+(?:\s?(?:och|o|\+|&|\/)\s?\p{Lu}[\p{L}-]+)?$/u.test(
      text,
    );
  const asked = asksFor(text) || (isPassiveWork(text) && !/[.!?]$/u.test(text));
  if (!asked && (/[.!?:]$/u.test(text) || clausesOf(text, context.index).length > 0)) return [];
  const tokens = tokenise(text);
  // "Ring Siv" is to ring her, "annons Siv" hers to see to.
  const bidden =
    asked &&
    !/^(?:annons|affisch|fika|bakning|städning|kallelse|inbjudan|utskick|inköp|bokning|beställning|sammanställning|planering|uppdatering)$/iu.test(
      tokens[0]?.text ?? '',
    );
  for (let at = bidden ? WORDS_IN_TASK : 1; at < tokens.length; at += 1) {
    const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
    if (!/^\p{Lu}/u.test(word) && !isBody(word) && !(listed && /^(?:alla|samtliga)$/u.test(word))) continue;
    if (!(listed ? /^[\p{L}\p{N})"”-]+$/u : /^\p{L}+$/u).test(before) || NEVER_BEFORE.test(before)) continue;
    const names = namesAt(text, tokens, at, context.index);
    if (names === undefined) continue;
    const rest = text
      .slice(tokens[names.next - 1]?.to ?? 0)
      .replace(/^,\s/u, '')
      .trim();
    const dated = rest !== '' && isDate(rest, context);
    if (!(listed && dated ? names.names.some(isKnown) : names.names.every(isKnown))) continue;
    const who = bestStanding(names.names, context, false);
    if (!asked && who !== 'person' && !(listed && who === 'everyone')) continue;
    if (rest === '' ? !asked && !listed && !item : !dated || (!asked && !listed && /20\d\d/u.test(rest))) continue;
    const task = text.slice(0, tokens[at]?.from);
    const due = rest === '' ? lastSaid(task, context) : findDue(asDeadline(rest), context.due)?.due;
    return [
      found(
        names.names.map(({ written }) => written),
        task,
        due,
        (asked || listed) && rest !== '' && due !== undefined,
      ),
    ];
  }
  return [];
}
