import type { Act } from '../change.ts';
import { sameDue, type Due } from './due.ts';
import type { Item, ItemKind } from './item.ts';
import { partyKey, type Line, type Party } from './party.ts';
import { Refusal } from '../refusal.ts';

/** What the form says of an item: all that a person may change by hand. */
export interface Fields {
  readonly kind: ItemKind;
  readonly decided: boolean;
  readonly title: string;
  readonly note: string;
  readonly parties: readonly Party[];
  readonly due: Due;
  readonly saidAt?: string | undefined;
}

const stampOf = (act: Act) => ({ by: act.by, at: act.at });

function next(item: Item, changed: Partial<Item>): Item {
  return { ...item, ...changed, revision: item.revision + 1 };
}

function open(item: Item): Item {
  if (item.state !== 'open') throw new Refusal({ code: 'already-closed', item });
  return item;
}

/** What may be changed still: an open item, and a decision until it is struck. */
export function standing(item: Item): Item {
  return item.kind === 'decision' && item.state === 'done' ? item : open(item);
}

/** A decision was decided, a topic can't have been yet; of an assignment the form tells. */
function isDecided({ kind, decided }: Fields): boolean {
  return kind === 'decision' || (kind === 'assignment' && decided);
}

/** A decision owes nobody anything, so it is never open. */
function stateAtFirst(kind: ItemKind): Item['state'] {
  return kind === 'decision' ? 'done' : 'open';
}

/** What a new item came of. */
export type CameFrom = Pick<Item, 'source' | 'message' | 'origin'>;

/** A new item. */
export function created(number: number, fields: Fields, act: Act, from: CameFrom = {}): Item {
  const { parties, ...rest } = fields;
  return {
    ...rest,
    number,
    revision: 1,
    decided: isDecided(fields),
    lines: parties.map((party) => ({ party })),
    state: stateAtFirst(fields.kind),
    created: stampOf(act),
    source: from.source,
    ...(from.message === undefined ? {} : { message: from.message }),
    ...(from.origin === undefined ? {} : { origin: from.origin }),
  };
}

/** The item with what the form now says; a party that stays keeps its tick. Done when every party left has ticked. */
export function edited(item: Item, fields: Fields, act: Act): Item {
  standing(item);
  const { parties, ...rest } = fields;
  const before = new Map(item.lines.map((line) => [partyKey(line.party), line]));
  const proposal = sameDue(item.due, fields.due) ? item.proposal : undefined;
  return close(
    next(item, {
      ...rest,
      proposal,
      decided: isDecided(fields),
      lines: parties.map((party): Line => before.get(partyKey(party)) ?? { party }),
      state: stateAtFirst(fields.kind),
    }),
    act,
  );
}

/** Done once every line is ticked; an item without lines is closed by `ticked` alone. */
function close(item: Item, act: Act): Item {
  const all = item.lines.length > 0 && item.lines.every((line) => line.done);
  return item.state === 'open' && all ? { ...item, state: 'done', closed: stampOf(act) } : item;
}

/**
 * The item with these lines ticked, or all that are left. One without lines is done as a whole, by "all" or by no keys.
 * Refuses where none of the lines is there ("no-such-line"), and where all of them are ticked ("already-ticked").
 */
export function ticked(item: Item, keys: readonly string[] | 'all', act: Act): Item {
  open(item);
  if (item.lines.length === 0 && (keys === 'all' || keys.length === 0)) {
    return next(item, { state: 'done', closed: stampOf(act) });
  }
  const asked = item.lines.filter(({ party }) => keys === 'all' || keys.includes(partyKey(party)));
  if (asked.length === 0) throw new Refusal({ code: 'no-such-line', item });
  const left = asked.filter((line) => !line.done);
  if (left.length === 0) {
    throw new Refusal({ code: 'already-ticked', item, names: asked.map(({ party }) => party.name) });
  }
  const lines = item.lines.map((line) => (left.includes(line) ? { ...line, done: stampOf(act) } : line));
  return close(next(item, { lines }), act);
}

/** The item with another due date; a date that was proposed is settled by it. */
export function moved(item: Item, due: Due): Item {
  return next(open(item), { due, proposal: undefined });
}

/** The item with a date that somebody who owes it asks for, in place of one asked for before. */
export function proposed(item: Item, due: Due, reason: string | undefined, act: Act): Item {
  return next(open(item), { proposal: { ...stampOf(act), due, reason } });
}

/** The item without the date that was asked for. */
export function declined(item: Item): Item {
  return next(open(item), { proposal: undefined });
}

/**
 * The item with other parties in place of one that hasn't ticked; the other lines keep their ticks. A party that had a line
 * already has it still, open again since it has taken over something undone. Refuses where the line isn't there ("stale"),
 * where it is ticked ("already-ticked") and where nobody else would owe it ("already-theirs").
 */
export function handed(item: Item, key: string, to: readonly Party[]): Item {
  open(item);
  const from = item.lines.find(({ party }) => partyKey(party) === key);
  if (from === undefined) throw new Refusal({ code: 'stale', item });
  if (from.done) throw new Refusal({ code: 'already-ticked', item, names: [from.party.name] });
  const keys = to.map(partyKey);
  if (keys.every((one) => one === key)) throw new Refusal({ code: 'already-theirs', item, name: from.party.name });
  const lines = item.lines.flatMap((line): Line[] => {
    if (line === from) return to.map((party) => ({ party }));
    return keys.includes(partyKey(line.party)) ? [] : [line];
  });
  return next(item, { lines });
}

/** The item as it was, with one more line of history: a note changes nothing else. */
export function noted(item: Item): Item {
  return next(item, {});
}

/** Closed without being done, for a reason. What is done can't be struck, other than a decision: open it again first. */
export function struck(item: Item, reason: string, act: Act): Item {
  return next(standing(item), { state: 'struck', closed: { ...stampOf(act), reason } });
}

/** Open again; one that was done loses its ticks, since somebody found that it wasn't. */
export function reopened(item: Item): Item {
  if (item.state === 'open' || (item.kind === 'decision' && item.state === 'done')) {
    throw new Refusal({ code: 'not-closed', item });
  }
  const lines = item.state === 'done' ? item.lines.map(({ party }) => ({ party })) : item.lines;
  return next(item, {
    state: stateAtFirst(item.kind),
    lines,
    closed: undefined,
    undone: undefined,
    proposal: undefined,
  });
}

/** The item as it stood in an earlier version, as a revision of its own. */
export function restored(item: Item, earlier: Item): Item {
  return { ...earlier, revision: item.revision + 1 };
}
