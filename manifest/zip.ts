import { crc32, deflateRawSync } from 'node:zlib';

/** The files of an archive by name. Names are ASCII and without folders. */
export type Files = Readonly<Record<string, Buffer>>;

const zipVersion = 20;
const deflated = 8;
/** 1 January 1980, the first day a zip can name: the same files always give the same bytes. */
const dosDate = 0x0021;

/** The files as a zip archive (PKWARE APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16), in the order given. */
export function zip(files: Files): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [fileName, content] of Object.entries(files)) {
    const name = Buffer.from(fileName, 'ascii');
    const data = deflateRawSync(content, { level: 9 });
    const about = Buffer.concat([
      uint16(zipVersion, 0, deflated, 0, dosDate),
      uint32(crc32(content), data.length, content.length),
      uint16(name.length, 0),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, data]);
    const nothingMore = Buffer.concat([uint16(0, 0, 0), uint32(0, offset)]);
    locals.push(local);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), uint16(zipVersion), about, nothingMore, name);
    offset += local.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    uint16(0, 0, locals.length, locals.length),
    uint32(directorySize, offset),
    uint16(0),
  ]);
  return Buffer.concat([...locals, ...directory, end]);
}

function uint16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
  return bytes;
}

function uint32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}
