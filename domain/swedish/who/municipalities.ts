import { fold } from '../words/letters.ts';
import { MUNICIPALITIES, OTHER_DOMAINS } from './municipality-names.ts';

/** A guest's user principal name keeps the address before "#EXT#", with "_" for "@": "anna.berg_tibro.se#EXT#@…". */
const GUEST = /^(?<address>.+)#EXT#@/iu;

/** The domains a municipality's e-mail addresses may have: its name folded, with the space left out or as a hyphen. */
export function emailDomains(municipality: string): readonly string[] {
  const name = fold(municipality);
  return (
    OTHER_DOMAINS[municipality] ?? [...new Set([`${name.replace(/\s/g, '')}.se`, `${name.replace(/\s/g, '-')}.se`])]
  );
}

function domainOf(address: string): string {
  const guest = GUEST.exec(address.trim())?.groups?.address;
  const at = guest === undefined ? address.lastIndexOf('@') : Math.max(guest.lastIndexOf('_'), guest.lastIndexOf('@'));
  return (guest ?? address.trim()).slice(at + 1).toLowerCase();
}

/**
 * The municipality whose domain an e-mail address or a guest's user principal name is in, subdomains ("edu.tibro.se")
 * too; undefined where there is none. `within` narrows the search to the municipalities of a network.
 */
export function municipalityOfEmail(address: string, within: readonly string[] = MUNICIPALITIES): string | undefined {
  const domain = domainOf(address);
  return within.find((name) => emailDomains(name).some((own) => domain === own || domain.endsWith(`.${own}`)));
}
