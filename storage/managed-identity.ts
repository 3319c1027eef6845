import { ManagedIdentityCredential } from '@azure/identity';
import type { Credential } from './connect.ts';

/** Signs in as the managed identity with this client id, or as the machine's own where none is given. */
export function managedIdentity(clientId: string | undefined): Credential {
  return clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
}
