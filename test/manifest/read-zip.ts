import { crc32, inflateRawSync } from 'node:zlib';

/** Reads an archive the way unzip does: from the directory at its end, checking each file's size and checksum. */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = archive.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  let entry = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    files.set(name, readEntry(archive, entry, name));
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  if (entry !== end) throw new Error(`The directory should end at byte ${end}, but ends at ${entry}.`);
  return files;
}

function readEntry(archive: Buffer, entry: number, name: string): Buffer {
  if (archive.toString('latin1', entry, entry + 4) !== 'PK\x01\x02') throw new Error(`No entry at byte ${entry}.`);
  const local = archive.readUInt32LE(entry + 42);
  const dataAt = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const content = inflateRawSync(archive.subarray(dataAt, dataAt + archive.readUInt32LE(entry + 20)));
  if (content.length !== archive.readUInt32LE(entry + 24)) throw new Error(`${name} has another size than stated.`);
  if (crc32(content) !== archive.readUInt32LE(entry + 16)) throw new Error(`${name} has another checksum than stated.`);
  return content;
}
