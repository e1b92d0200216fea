import { type Material } from './material.js';

/** The moments of one patient, in milliseconds. */
export interface Journey {
  status: string;
  /** The state of the other clinic's quote. */
  rival: string;
  anonymity: 'full' | 'partial' | 'none';
  signedUp: number;
  sent: number;
  quoted: number;
  treated: number;
  changed: number;
  /** How long the quotes stay open. */
  hours: number;
}

const DAY = 86_400_000;
const YEARS = 1100;

/** Patients have signed up evenly over three years; how far they are follows from how long ago. */
export function journeyOf({ patients, now }: Material, at: number): Journey {
  const ago = YEARS * (1 - at / patients) + 3;
  const status = statusAfter(ago, at);
  const signedUp = now - ago * DAY;
  const quoted = signedUp + 2 * DAY;
  const treated = status === 'confirmed' ? now + (10 + (at % 60)) * DAY : quoted + 35 * DAY;
  const open = status === 'quote';
  return {
    status,
    rival: ['accepted', 'confirmed', 'aftercare', 'completed'].includes(status) ? 'rejected' : status,
    anonymity: ['confirmed', 'aftercare', 'completed'].includes(status)
      ? 'none'
      : status === 'accepted'
        ? 'partial'
        : 'full',
    signedUp,
    sent: signedUp + DAY,
    quoted,
    treated,
    changed: changedAt(status, quoted, treated),
    // What is open today has weeks left, or the expiry would sweep it away at once.
    hours: open ? Math.ceil(ago + 20) * 24 : 48,
  };
}

function statusAfter(daysAgo: number, at: number): string {
  if (daysAgo > 420) return ['completed', 'rejected', 'completed', 'cancelled'][at % 4]!;
  if (daysAgo > 60) return ['aftercare', 'rejected', 'aftercare', 'cancelled', 'confirmed'][at % 5]!;
  return ['quote', 'accepted', 'confirmed', 'inquiry'][at % 4]!;
}

function changedAt(status: string, quoted: number, treated: number): number {
  if (status === 'completed') return treated + 366 * DAY;
  if (status === 'aftercare') return treated;
  if (status === 'cancelled') return quoted + 2 * DAY;
  return status === 'quote' || status === 'inquiry' ? quoted : quoted + DAY;
}
