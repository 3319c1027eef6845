import type { Member } from '../../domain/network.ts';
import { says, type Element } from './element.ts';
import { personTitle } from './person.ts';
import { straight } from './straight.ts';
import { shortened } from './texts.ts';
import { words } from '../words.ts';

/** Who is called is told of it; a post that calls on everybody calls on nobody. */
const MOST_CALLED = 10;
const LONGEST_NAME = 80;

/** A mention as Teams wants it beside a card: the same text as in the card, and whom it means. */
export interface Mention {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

/** A name without what a TextBlock takes for Markdown, a tag, a link or a macro: mentions can't stand in plain text. */
function unmarked(name: string): string {
  const plain = straight(name).replace(/[<>[\]*_~`#|\\{}&:/]+/g, ' ');
  return shortened(plain.replace(/\s+/g, ' ').trim(), LONGEST_NAME);
}

interface Named {
  readonly name: string;
  readonly id: string | undefined;
}

/** Who is named, and by which id called. Teams knows a mention by its text, so namesakes get their municipality, or only the first is called. */
function namedOf(members: readonly Member[]): Named[] {
  const names = members.map(({ name }) => unmarked(name));
  const seen = new Set<string>();
  return members.flatMap(({ municipality, teamsId, muted }, index): Named[] => {
    const name = names[index] ?? '';
    if (name === '') return [];
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const told = isAlone ? name : personTitle({ name, municipality: municipality && unmarked(municipality) });
    const isCalled = teamsId.startsWith('29:') && !muted && !seen.has(told);
    seen.add(told);
    return [{ name: told, id: isCalled ? teamsId : undefined }];
  });
}

/**
 * A line that calls on members, ten at most, and the mentions that stand in it. Who has no id in Teams, or wants no
 * reminders, is named without being called.
 */
export function callingOn(
  label: string,
  members: readonly Member[],
): { readonly elements: readonly Element[]; readonly entities: readonly Mention[] } {
  const named = namedOf(members);
  const shown = named.slice(0, MOST_CALLED);
  if (shown.length === 0) return { elements: [], entities: [] };
  const names = shown.map(({ name, id }) => (id === undefined ? name : `<at>${name}</at>`)).join(', ');
  const left = named.length - shown.length;
  return {
    elements: [says(`${label} ${left > 0 ? words.common.andMore(names, left) : names}`, { spacing: 'small' })],
    entities: shown.flatMap(({ name, id }): Mention[] =>
      id === undefined ? [] : [{ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } }],
    ),
  };
}
