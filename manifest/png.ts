import { crc32, deflateSync } from 'node:zlib';

/** A square picture: 8-bit red, green, blue, alpha for each pixel, row by row from the top left. */
export interface Picture {
  readonly side: number;
  readonly rgba: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBitsRgba = Buffer.from([8, 6, 0, 0, 0]);
const rowWithoutFilter = Buffer.from([0]);

/** The picture as a PNG file (RFC 2083): truecolour with alpha, no row filters, no metadata. */
export function encodePng({ side, rgba }: Picture): Buffer {
  const rows = Array.from({ length: side }, (_, y) => [
    rowWithoutFilter,
    rgba.subarray(y * side * 4, (y + 1) * side * 4),
  ]);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([uint32(side), uint32(side), eightBitsRgba])),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
