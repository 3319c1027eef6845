import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, in 43 characters that an address takes as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text can be a token; anything else is asked of no table. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What a token is kept under: its SHA-256 in hexadecimal, from which nobody gets back to it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
