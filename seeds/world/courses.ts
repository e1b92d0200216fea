import { type Random } from '../support/random.js';
import { type Course, type Ending, type Stage } from './types.js';

/** How many patients are how far: six hundred in all. */
export const STAGES: readonly (readonly [Stage, number])[] = [
  ['signed_up', 60],
  ['inquiry', 70],
  ['quote', 90],
  ['accepted', 60],
  ['confirmed', 80],
  ['inprogress', 12],
  ['aftercare', 110],
  ['completed', 68],
  ['rejected', 25],
  ['cancelled', 25],
];

const NEVER = Number.NaN;

/** A believable course up to a stage; nothing that has happened lies after day 0. */
export function planCourse(stage: Stage, random: Random): Course {
  return awake(draftCourse(stage, random));
}

/** People act by day: each moment moves into the waking hours of its date, and their order stays. */
export function awake(course: Course): Course {
  const { sentAt, submittedAt, acceptedAt, confirmedAt, completedAt, endedAt } = course;
  const moments = { sentAt, submittedAt, acceptedAt, confirmedAt, completedAt, endedAt };
  const moved = Object.entries(moments).map(([name, day]) => [name, byDay(day)]);
  return { ...course, ...(Object.fromEntries(moved) as typeof moments) };
}

/** Between six and half past eight in the evening, UTC. */
export function byDay(moment: number): number {
  const date = Math.floor(moment);
  return date + 0.25 + (moment - date) * 0.6;
}

function draftCourse(stage: Stage, random: Random): Course {
  const empty = {
    stage,
    sentAt: NEVER,
    submittedAt: NEVER,
    acceptedAt: NEVER,
    confirmedAt: NEVER,
    treatedOn: NEVER,
    completedAt: NEVER,
    endedAt: NEVER,
    ending: null,
  };
  switch (stage) {
    case 'signed_up':
      return empty;
    case 'inquiry':
      return { ...empty, sentAt: -random.between(0.1, 14) };
    case 'quote':
      return { ...empty, ...offered(-random.between(0.1, 1.9), random) };
    case 'accepted':
      return { ...empty, ...accepted(-random.between(0.3, 9), random), treatedOn: random.integer(25, 140) };
    case 'confirmed':
      return { ...empty, ...booked(random.integer(2, 150), random) };
    case 'inprogress':
      return { ...empty, ...booked(-1, random) };
    case 'aftercare':
      return { ...empty, ...booked(-random.integer(3, 320), random) };
    case 'completed':
      return { ...empty, ...completed(random.chance(0.2), random) };
    case 'rejected':
      return { ...empty, ...declined(-random.between(1, 150), random) };
    case 'cancelled':
      return { ...empty, ...cancelled(random) };
  }
}

/** An earlier attempt that came to nothing, well before another one. */
export function planFailedAttempt(before: number, random: Random): Course {
  const course = planCourse('rejected', random);
  const submittedAt = before - random.between(40, 200);
  const ending: Ending | null = random.chance(0.5) ? 'expired' : null;
  return awake({
    ...course,
    stage: ending ? 'cancelled' : 'rejected',
    ...offered(submittedAt, random),
    endedAt: submittedAt + (ending ? 2 : random.between(0.2, 1.4)),
    ending,
  });
}

function offered(submittedAt: number, random: Random) {
  return { submittedAt, sentAt: submittedAt - random.between(0.4, 1.6) };
}

function accepted(acceptedAt: number, random: Random) {
  return { acceptedAt, ...offered(acceptedAt - random.between(0.2, 1.4), random) };
}

/** Paid and booked for a day that is known. */
export function booked(treatedOn: number, random: Random) {
  const acceptedAt = Math.min(treatedOn - 28, -1) - random.between(0, 90);
  const confirmedAt = acceptedAt + random.between(0.02, Math.min(4, -acceptedAt - 0.2));
  return { ...accepted(acceptedAt, random), confirmedAt, treatedOn };
}

/** The review comes when the plan has run its year; `lately` within the last days, so that it still waits. */
export function completed(lately: boolean, random: Random) {
  const treatedOn = lately ? -random.integer(367, 376) : -random.integer(390, 700);
  const completedAt = lately
    ? -random.between(0.1, -treatedOn - 365.5)
    : Math.min(treatedOn + random.between(366, 385), -0.1);
  return { ...booked(treatedOn, random), completedAt };
}

function declined(endedAt: number, random: Random) {
  return { endedAt, ...offered(endedAt - random.between(0.2, 1.4), random) };
}

function cancelled(random: Random): Partial<Course> {
  const ending = random.weighted<Ending>([
    ['expired', 9],
    ['withdrawn', 6],
    ['refunded', 10],
  ]);
  if (ending === 'expired') {
    const submittedAt = -random.between(4, 120);
    return { ...offered(submittedAt, random), endedAt: submittedAt + 2, ending };
  }
  const lately = random.chance(0.3);
  const acceptedAt = -(lately ? random.between(24, 34) : random.between(45, 200));
  const treatedOn = Math.ceil(acceptedAt) + random.integer(35, 120);
  const base = { ...accepted(acceptedAt, random), treatedOn, ending };
  if (ending === 'withdrawn') return { ...base, endedAt: acceptedAt + random.between(2, 12) };
  const confirmedAt = acceptedAt + random.between(0.1, 3);
  return { ...base, confirmedAt, endedAt: confirmedAt + random.between(5, 18) };
}
