/** Either end closes a connection that nobody uses; Node's own servers do so after 5 s. */
const KEPT_MS = 4000;

/** The connections to a service that stand open and idle, as far as can be told without seeing them. */
export interface Connections {
  /** Takes one for a request: whether there was one, or a new one has to be opened. */
  readonly take: () => boolean;
  /** Gives one back: a request was answered on it. One that was cut or given up is closed. */
  readonly give: () => void;
}

/** None stands open at first. The one that was last used is taken first, as Node's agent does; `monotonic` is in milliseconds. */
export function connections(monotonic: () => number): Connections {
  const idleSince: number[] = [];
  return {
    take: () => {
      const since = idleSince.pop();
      return since !== undefined && monotonic() - since < KEPT_MS;
    },
    give: () => {
      idleSince.push(monotonic());
      // Those that were closed long ago would be remembered for ever.
      while (monotonic() - (idleSince[0] ?? Infinity) >= KEPT_MS) idleSince.shift();
    },
  };
}
