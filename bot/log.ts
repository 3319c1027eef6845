/** What is logged of an event: ids, counts and codes. Never a name, nor anything that people wrote. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the bot tells its operator what happens. */
export interface Log {
  info(event: string, facts?: Facts): void;
  fault(event: string, fault: unknown, facts?: Facts): void;
}

/** A log of one JSON object a line, timed by `now`. */
export function jsonLog(write: (line: string) => void, now: () => string): Log {
  const line = (level: string, event: string, facts: Facts) =>
    write(`${JSON.stringify({ at: now(), level, event, ...facts })}\n`);
  return {
    info: (event, facts = {}) => line('info', event, facts),
    fault: (event, fault, facts = {}) => {
      const name = fault instanceof Error ? fault.name : 'unknown';
      const where = fault instanceof Error ? fault.stack?.split('\n').slice(1, 6).join(' ').trim() : undefined;
      line('error', event, { ...facts, fault: name, ...(where === undefined ? {} : { where }) });
    },
  };
}
