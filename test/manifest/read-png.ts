import { inflateSync } from 'node:zlib';
import type { Picture } from '../../manifest/png.ts';

/** Reads a PNG as manifest/png.ts writes them: square, 8-bit RGBA, rows without filter. Anything else is refused. */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG file.');
  const chunks = [...chunksOf(file)];
  const header = chunks.find(({ type }) => type === 'IHDR')!.data;
  const [side, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (side !== height) throw new Error(`${side} x ${height} is not a square.`);
  if (header[8] !== 8 || header[9] !== 6) throw new Error('Not 8-bit RGBA.');
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rowLength = side * 4 + 1;
  const rgba = Buffer.concat(
    Array.from({ length: side }, (_, y) => {
      if (rows[y * rowLength] !== 0) throw new Error(`Row ${y} has a filter.`);
      return rows.subarray(y * rowLength + 1, (y + 1) * rowLength);
    }),
  );
  return { side, rgba: new Uint8Array(rgba) };
}

function* chunksOf(file: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}
