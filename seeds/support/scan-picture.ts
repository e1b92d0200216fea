import { png } from './png.js';

const SIDE = 240;
/** Days between two pictures that look different. */
const STEP = 5;
/** When the hair has grown as far as it will. */
const GROWN = 330;
const SKIN = [0xe0, 0xb8, 0x98] as const;
const HAIR = [0x40, 0x30, 0x28] as const;
const SORE = [0xd0, 0x80, 0x70] as const;
const WALL = [0xd8, 0xe0, 0xe0] as const;

/** How far down the head the thin area reaches, as a part of its height, by view. */
const THIN: Readonly<Record<string, number>> = { front: 0.56, top: 0.7, sides: 0.35, back: 0.3 };
const SCAN = /\/(front|top|sides|back)-day-(\d+)-/;

const drawn = new Map<string, Buffer>();

/** A made-up head seen from a side, so many days after a transplant: sore at first, then hair by hair; null for other names. */
export function scanPicture(name: string): Buffer | null {
  const [, view, days] = SCAN.exec(name) ?? [];
  if (view === undefined) return null;
  const day = Math.min(GROWN, Math.floor(Number(days) / STEP) * STEP);
  const key = `${view} ${day}`;
  const picture = drawn.get(key) ?? png(SIDE, (x, y) => colourAt(view, day, x / SIDE, y / SIDE));
  drawn.set(key, picture);
  return picture;
}

function colourAt(view: string, day: number, x: number, y: number): readonly [number, number, number] {
  const across = (x - 0.5) / 0.36;
  const down = (y - 0.52) / 0.44;
  if (across ** 2 + down ** 2 > 1) return WALL;
  const height = (down + 1) / 2;
  const thin = THIN[view]!;
  if (view === 'front' && height > 0.55) return face(across, height);
  const isThin = height < thin && Math.hypot(across / 0.8, (height - thin / 2) / (thin * 0.75)) < 1;
  const density = isThin ? 0.18 + 0.72 * Math.max(0, (day - 60) / (GROWN - 60)) : 0.95;
  if (speckle(x, y) < density) return HAIR;
  return isThin && day < 20 && speckle(y, x) < 0.35 ? SORE : SKIN;
}

function face(across: number, height: number): readonly [number, number, number] {
  const isEye = Math.abs(height - 0.66) < 0.02 && Math.abs(Math.abs(across) - 0.35) < 0.1;
  const isMouth = Math.abs(height - 0.86) < 0.012 && Math.abs(across) < 0.22;
  return isEye || isMouth ? HAIR : SKIN;
}

/** Even noise from 0 to 1 in grains of a hair's width, the same in every picture: hairs stay where they are. */
function speckle(x: number, y: number): number {
  const [column, row] = [Math.floor(x * 120), Math.floor(y * 80)];
  const mixed = Math.sin(column * 12.9898 + row * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}
