/** A point of the presidium's own. */
export interface OwnPoint {
  /** "own1", "own2" …, never used again within its agenda. */
  readonly key: string;
  readonly title: string;
}

/** What the presidium has made of the agenda of one meeting; the rest of it is built anew each time it is looked at. */
export interface AgendaDraft {
  readonly meeting: string;
  /** 1 when first changed; one more with each change. */
  readonly revision: number;
  /** Keys of sections and own points in the order chosen. */
  readonly order: readonly string[];
  /** Minutes that were set by hand, by key. */
  readonly minutes: Readonly<Record<string, number>>;
  readonly own: readonly OwnPoint[];
  /** Items put on it, and items taken off it, by hand. */
  readonly added: readonly number[];
  readonly left: readonly number[];
  /** Sections left out. */
  readonly hidden: readonly string[];
  /** It has been posted in the channel, and what changes is shown there. */
  readonly posted?: true | undefined;
}

/** An agenda that nobody has changed yet. */
export function emptyAgenda(meeting: string): AgendaDraft {
  return { meeting, revision: 0, order: [], minutes: {}, own: [], added: [], left: [], hidden: [] };
}

/** The draft with an item on the agenda, or off it. */
export function placed(draft: AgendaDraft, number: number, on: boolean): AgendaDraft {
  const without = (numbers: readonly number[]) => numbers.filter((one) => one !== number);
  return {
    ...draft,
    revision: draft.revision + 1,
    added: on ? [...without(draft.added), number] : without(draft.added),
    left: on ? without(draft.left) : [...without(draft.left), number],
  };
}
