import { asksFor } from '../../../words/asks-for.ts';
import { findDue } from '../../../dates/deadline.ts';
import { isFirstName } from '../../../who/first-names.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import type { Finding } from '../../note-item.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import { bestStanding } from '../../standing.ts';
import { namesFrom } from './task.ts';
import { TASK_FOR } from './task-for.ts';
import { titleOf, without } from '../../../words/title.ts';
import { tellsOf } from '../judging/tells.ts';

/** "Siamak (+ Göta)", "Torgny (även Ann-Marie)": others who are in it. */
const BESIDE = /\s*\(\s*(?:\+|&|även|och|med|samt)\s*([^)]+)\)$/iu;

/** The people that a heading names where it names nothing else: "Majken", "Anna och Bo:", "Alla", "Uppdrag till Hjo". */
export function peopleNamedBy(heading: string, context: NoteContext): readonly string[] | undefined {
  const bare = heading.replace(/\s*:$/u, '').trim().replace(TASK_FOR, '').replace(BESIDE, ' och $1');
  const read = namesFrom(bare, 0, context);
  if (read?.end !== bare.length) return undefined;
  const who = bestStanding(read.names.names, context, true);
  const known = read.names.names.every(({ by, written }) => by !== 'shape' || isFirstName(written.split(' ')[0] ?? ''));
  return known && ['person', 'everyone', 'office'].includes(who)
    ? read.names.names.map(({ written }) => written)
    : undefined;
}

const SAID = /(?<![\p{L}])(?:har|är|var|hade|blev|fick|\p{L}+(?:ades|ade|des))(?![\p{L}])/iu;

/** "kolla priset på buss" in the list under "Majken"; what is told there ("har börjat på ny skola") is no task. */
export function underPerson(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (place.people === undefined || place.block.kind === 'text' || sentence.endsWith('?')) return [];
  const asked = asksFor(sentence) || senseOf(sentence.charAt(0).toLowerCase() + sentence.slice(1)) === 'acting';
  const told = SAID.test(sentence) || tellsOf(sentence);
  if (!asked && (place.section !== 'tasks' || told)) return [];
  const found = findDue(sentence, context.due);
  const past = found?.due.kind === 'date' && found.due.day < context.due.today;
  return [
    {
      kind: 'assignment',
      assignees: place.people,
      title: titleOf(found === undefined ? sentence : without(sentence, [found])) || titleOf(sentence),
      due: found === undefined || past ? { kind: 'none' } : found.due,
      decided: false,
      rule: 'under-person',
      sure: asked,
    },
  ];
}
