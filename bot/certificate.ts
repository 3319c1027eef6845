import { createPrivateKey, X509Certificate } from 'node:crypto';

/** What the bot signs in with in place of a secret. */
export interface Certificate {
  /** SHA-1 of the certificate in hexadecimal, as Entra lists it. */
  readonly thumbprint: string;
  /** PEM. */
  readonly privateKey: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/;
const PRIVATE_KEY = /-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]+-----END (?:RSA )?PRIVATE KEY-----/;

/**
 * Reads a certificate and its key out of PEM text, as Key Vault hands them out; "\n" may stand for a line break, which
 * files of environment variables can't hold. Throws an Error that says what is wrong, without any of the key.
 */
export function readCertificate(text: string, now: Date): Certificate {
  const pem = text.replaceAll('\\n', '\n');
  const certificate = CERTIFICATE.exec(pem)?.[0];
  const privateKey = PRIVATE_KEY.exec(pem)?.[0];
  if (certificate === undefined || privateKey === undefined) {
    throw new Error('the certificate and its private key without a password, both as PEM');
  }
  const { read, key } = partsOf(certificate, privateKey);
  if (!read.checkPrivateKey(key)) throw new Error("the private key isn't the certificate's");
  if (new Date(read.validTo) <= now) throw new Error(`the certificate expired on ${read.validTo}`);
  return { thumbprint: read.fingerprint.replaceAll(':', ''), privateKey };
}

/** OpenSSL's own errors would be about its code. */
function partsOf(certificate: string, privateKey: string) {
  try {
    return { read: new X509Certificate(certificate), key: createPrivateKey(privateKey) };
  } catch (cause) {
    throw new Error('the certificate or its private key is damaged: copy both whole', { cause });
  }
}
