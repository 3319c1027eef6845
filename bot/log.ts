/** What is logged of an event: ids, counts and codes. Never a name, nor anything that people wrote. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the bot tells its operator what happens. */
export interface Log {
  info(event: string, facts?: Facts): void;
  fault(event: string, fault: unknown, facts?: Facts): void;
}

/** A line of a stack that names a place in a program; the lines before it are the fault's message, which may quote people. */
const FRAME = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;

/** Where a fault was thrown: the first five places of its stack. */
function whereOf({ stack = '', message }: Error): string | undefined {
  const places = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => FRAME.test(line));
  return places.length === 0 ? undefined : places.slice(0, 5).join(' ').trim();
}

/** A log of one JSON object a line, timed by `now`. Of a fault it tells the kind and the place, never the message. */
export function jsonLog(write: (line: string) => void, now: () => string): Log {
  const line = (level: string, event: string, facts: Facts) =>
    write(`${JSON.stringify({ at: now(), level, event, ...facts })}\n`);
  return {
    info: (event, facts = {}) => line('info', event, facts),
    fault: (event, fault, facts = {}) => {
      const name = fault instanceof Error ? fault.name : 'unknown';
      const where = fault instanceof Error ? whereOf(fault) : undefined;
      line('error', event, { ...facts, fault: name, ...(where === undefined ? {} : { where }) });
    },
  };
}
