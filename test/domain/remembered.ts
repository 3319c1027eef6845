import { apply } from '../../domain/apply.ts';
import type { Change, Operation, Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { itemSubject, meetingSubject, type Subject } from '../../domain/notices/notice.ts';

/** A network with the memory of all that was done in it, as the store keeps it. */
export interface Remembered {
  readonly state: NetworkState;
  readonly histories: ReadonlyMap<Subject, readonly Version[]>;
  readonly operations: readonly Operation[];
}

export const remembering = (state: NetworkState): Remembered => ({ state, histories: new Map(), operations: [] });

/** The network after the change, which is one more line in the history of everything that it touched. */
export function after(before: Remembered, change: Change): Remembered {
  const { operation: id, by, at } = change.act;
  const touched: [Subject, Item | Meeting][] = [
    ...change.items.map((item): [Subject, Item] => [itemSubject(item.number), item]),
    ...change.meetings.map((meeting): [Subject, Meeting] => [meetingSubject(meeting.id), meeting]),
  ];
  const histories = new Map(before.histories);
  for (const [subject, thing] of touched) {
    const version = { operation: id, by, at, verb: change.verb, after: thing };
    histories.set(subject, [...(histories.get(subject) ?? []), version]);
  }
  const operation: Operation = {
    id,
    by,
    at,
    verb: change.verb,
    touched: touched.map(([subject, { revision }]) => ({ subject, revision })),
  };
  return { state: apply(before.state, change), histories, operations: [...before.operations, operation] };
}

const latest = ({ histories }: Remembered) => [...histories.values()].flatMap((history) => history.slice(-1));

/** Every item as it stands now, closed ones too, by number. */
export function itemsOf(remembered: Remembered): Item[] {
  return latest(remembered)
    .flatMap(({ after }) => ('number' in after ? [after] : []))
    .sort((a, b) => a.number - b.number);
}

/** Every meeting as it stands now. */
export function meetingsOf(remembered: Remembered): Meeting[] {
  return latest(remembered).flatMap(({ after }) => ('day' in after ? [after] : []));
}
