/** Counts what arrives in any stretch of `withinMs`: whether there were more than `most`, for each key by itself. */
export function rateOver(most: number, withinMs: number): (key: string, atMs: number) => boolean {
  const arrivals = new Map<string, number[]>();
  return (key, atMs) => {
    const recent = [...(arrivals.get(key) ?? []).filter((before) => before > atMs - withinMs), atMs];
    arrivals.set(key, recent);
    return recent.length > most;
  };
}
