import type { Facts, Log } from '../log.ts';
import type { Meters } from './meters.ts';

/** A notice that goes out this long after its time is late: a sweep comes each half minute. */
const LATE_MS = 5 * 60_000;

const number = (fact: Facts[string]) => (typeof fact === 'number' ? fact : 0);

/** What each event that is logged adds to the meters. */
const COUNTED: Readonly<Record<string, (to: Meters, facts: Facts) => void>> = {
  turn: (to, { status, ms }) => {
    to.count('uppdrag.turns', '{turn}', 1, { status: number(status) });
    to.took('uppdrag.turn.duration', number(ms) / 1000);
  },
  'turn failed': (to) => to.count('uppdrag.turns.failed', '{turn}', 1),
  owed: (to, { notices }) => to.count('uppdrag.notices.owed', '{notice}', number(notices)),
  sent: (to, { notices, lateMs }) => {
    to.count('uppdrag.notices.sent', '{notice}', number(notices));
    if (number(lateMs) > LATE_MS) to.count('uppdrag.notices.late', '{notice}', number(notices));
  },
  'given up after 24 hours': (to, { notices }) => to.count('uppdrag.notices.dead', '{notice}', number(notices)),
  'table fault': (to, { status }) => to.count('uppdrag.table.faults', '{request}', 1, { status: number(status) }),
};

/** A log whose events are counted as well: what the log tells and what the meters say is then the same. */
export function metered(log: Log, to: Meters): Log {
  const counted = (event: string, facts: Facts = {}) => COUNTED[event]?.(to, facts);
  return {
    info: (event, facts) => {
      counted(event, facts);
      log.info(event, facts);
    },
    fault: (event, fault, facts) => {
      counted(event, facts);
      log.fault(event, fault, facts);
    },
  };
}
