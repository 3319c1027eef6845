import { AzureCliCredential } from '@azure/identity';
import type { Credential } from './connect.ts';

/** Whoever is signed in with `az login` on this machine. */
export function signedIn(): Credential {
  return new AzureCliCredential();
}
