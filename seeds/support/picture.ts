import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const SIDE = 96;

/** A small PNG with a soft gradient in few colours (so that it packs well) and a disc, its colours drawn from the name: stands in for a photograph. */
export function picture(name: string): Buffer {
  const [hue = 0, shift = 0, height = 0] = createHash('sha256').update(name).digest();
  const rows = Buffer.alloc(SIDE * (SIDE * 3 + 1));
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const inDisc = Math.hypot(x - SIDE / 2, y - SIDE * (0.4 + height / 1000)) < SIDE / 4;
      const light = inDisc ? 0.82 : 0.45 + (0.25 * y) / SIDE;
      const at = y * (SIDE * 3 + 1) + 1 + x * 3;
      colour((hue / 255 + (shift / 255) * 0.15 * (x / SIDE)) % 1, light).forEach((value, channel) => {
        rows[at + channel] = value & 0xf8;
      });
    }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header()),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Muted: hue and lightness, little saturation. */
function colour(hue: number, light: number): [number, number, number] {
  const part = (offset: number) => Math.round(255 * (light + 0.16 * Math.cos(2 * Math.PI * (hue + offset))));
  return [part(0), part(1 / 3), part(2 / 3)].map((value) => Math.min(255, value)) as [number, number, number];
}

function header(): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(SIDE, 0);
  data.writeUInt32BE(SIDE, 4);
  // 8 bits for each of red, green and blue.
  data.set([8, 2, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
