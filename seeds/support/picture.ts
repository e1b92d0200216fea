import { createHash } from 'node:crypto';
import { png } from './png.js';

const SIDE = 96;

/** A small PNG with a soft gradient in few colours (so that it packs well) and a disc, its colours drawn from the name: stands in for a photograph. */
export function picture(name: string): Buffer {
  const [hue = 0, shift = 0, height = 0] = createHash('sha256').update(name).digest();
  return png(SIDE, (x, y) => {
    const inDisc = Math.hypot(x - SIDE / 2, y - SIDE * (0.4 + height / 1000)) < SIDE / 4;
    const light = inDisc ? 0.82 : 0.45 + (0.25 * y) / SIDE;
    const [red, green, blue] = colour((hue / 255 + (shift / 255) * 0.15 * (x / SIDE)) % 1, light);
    return [red & 0xf8, green & 0xf8, blue & 0xf8];
  });
}

/** Muted: hue and lightness, little saturation. */
function colour(hue: number, light: number): [number, number, number] {
  const part = (offset: number) => Math.round(255 * (light + 0.16 * Math.cos(2 * Math.PI * (hue + offset))));
  return [part(0), part(1 / 3), part(2 / 3)].map((value) => Math.min(255, value)) as [number, number, number];
}
