/** Counts what is in hand at once, by key, so that there is never too much of it. */
export interface InHand {
  /** Takes one more, and gives what lets it go, to be called once; undefined where there are as many as there may be. */
  readonly take: (key: string) => (() => void) | undefined;
}

/** At most `most` of each key at once. */
export function inHand(most: number): InHand {
  const counts = new Map<string, number>();
  return {
    take: (key) => {
      const before = counts.get(key) ?? 0;
      if (before >= most) return undefined;
      counts.set(key, before + 1);
      return () => {
        const left = (counts.get(key) ?? 1) - 1;
        if (left > 0) counts.set(key, left);
        else counts.delete(key);
      };
    },
  };
}
