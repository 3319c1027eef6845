import type { Member, Roster } from '../../network.ts';
import type { Party } from '../../items/party.ts';
import { partyKey } from '../../items/party.ts';
import { plain } from '../words/letters.ts';
import { indexRoster, lookUp } from './roster-index.ts';
import { EVERYONE_ALONE } from './who-words.ts';

/** The reading of a text that should name parties of the roster and nothing else. */
export type PartiesReading =
  | { readonly ok: true; readonly parties: readonly Party[]; readonly everyone: boolean }
  /** `written` fits each of the candidates. */
  | {
      readonly ok: false;
      readonly problem: 'ambiguous';
      readonly written: string;
      readonly candidates: readonly Member[];
    }
  /** `written` is on no roster. */
  | { readonly ok: false; readonly problem: 'not-found'; readonly written: string };

const BETWEEN = /\s*(?:,|;|\/|&|\+)\s*(?:(?:och|samt)\s+)?|\s+(?:och|samt)\s+/iu;

/**
 * Reads "Skövde", "Tibro och Hjo", "Annas, presidiet", "alla": one or more parties of the roster, and nothing else.
 * Genitives, first names that are unique, initials and one wrong letter are understood. The first name that isn't is told.
 */
export function readParties(text: string, roster: Roster): PartiesReading {
  const index = indexRoster(roster);
  const written = plain(text)
    .trim()
    .replace(/[.!?]+$/, '');
  const whole = lookUp(index, written);
  // "Var och en" has an "och" of its own.
  const names =
    whole?.length === 1 || EVERYONE_ALONE.test(written)
      ? [written]
      : written.split(BETWEEN).filter((name) => name !== '');
  const parties = new Map<string, Party>();
  let everyone = false;
  for (const name of names) {
    if (EVERYONE_ALONE.test(name)) {
      everyone = true;
      continue;
    }
    const [party, ...others] = lookUp(index, name, true) ?? [];
    if (party === undefined) return { ok: false, problem: 'not-found', written: name };
    if (others.length > 0) {
      const ids = [party, ...others].map((candidate) => (candidate.kind === 'member' ? candidate.id : ''));
      const candidates = roster.members.filter((member) => ids.includes(member.id));
      return { ok: false, problem: 'ambiguous', written: name, candidates };
    }
    parties.set(partyKey(party), party);
  }
  if (parties.size === 0 && !everyone) return { ok: false, problem: 'not-found', written };
  return { ok: true, parties: [...parties.values()], everyone };
}
