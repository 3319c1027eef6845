import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** DER: a tag, the length of what follows, and that. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}

const SEQUENCE = 0x30;
const words = (tag: number, text: string) => der(tag, Buffer.from(text, 'latin1'));
const hex = (tag: number, bytes: string) => der(tag, Buffer.from(bytes, 'hex'));

// sha256WithRSAEncryption, and an id-at-commonName.
const ALGORITHM = der(SEQUENCE, hex(0x06, '2a864886f70d01010b'), der(0x05));
const NAME = der(SEQUENCE, der(0x31, der(SEQUENCE, hex(0x06, '550403'), words(0x0c, 'uppdrag.example.se'))));

/** A certificate that has signed itself, valid to `to` ("270301000000Z"), as PEM. */
function certificateOf(publicKey: KeyObject, privateKey: KeyObject, to: string): { der: Buffer; pem: string } {
  const validity = der(SEQUENCE, words(0x17, '260101000000Z'), words(0x17, to));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const version = der(0xa0, hex(0x02, '02'));
  const told = der(SEQUENCE, version, hex(0x02, '01'), ALGORITHM, NAME, validity, NAME, spki);
  const whole = der(SEQUENCE, told, ALGORITHM, der(0x03, Buffer.from([0]), sign('sha256', told, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return { der: whole, pem: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n` };
}

const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A certificate with its key, made for this run, and what else a reader of them can be given. */
export function sampleCertificate() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const another = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = certificateOf(publicKey, privateKey, '270301000000Z');
  return {
    certificate: certificate.pem,
    expires: '2027-03-01T00:00:00Z',
    thumbprint: createHash('sha1').update(certificate.der).digest('hex').toUpperCase(),
    privateKey: pemOf(privateKey),
    anothersKey: pemOf(another.privateKey),
  };
}
