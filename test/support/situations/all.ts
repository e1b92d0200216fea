import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useMail } from '../../../src/core/mail.js';
import { useStorage } from '../../../src/core/storage.js';
import { openTill } from '../gateway.js';
import { aPlatformRate } from '../journey.js';
import { startBookings } from '../payments.js';
import { openStaffWorld, type StaffWorld } from '../staff.js';
import { aftercareSituations } from './aftercare.js';
import { journeySituations } from './journey.js';
import { moneySituations } from './money.js';
import { peopleSituations } from './people.js';
import { type Situation } from './situation.js';
import { systemSituations } from './system.js';

export interface VerbWorld extends StaffWorld {
  /** By the names of their verbs. */
  situations: ReadonlyMap<string, Situation>;
}

/** A world in which every verb can be pressed. */
export async function openVerbWorld(): Promise<VerbWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hairline-verbs-'));
  const world = await openStaffWorld({ connections: 10 });
  useStorage(folder);
  useMail(folder, 'https://hairline.example');
  const till = await openTill();
  await startBookings();
  await aPlatformRate(15);
  const { db, staff } = world;
  const situations = [
    ...moneySituations(db, staff),
    ...journeySituations(staff),
    ...aftercareSituations(staff),
    ...peopleSituations(db, staff),
    ...systemSituations(),
  ].map((situation) => [situation.verb.verbName, situation] as const);
  return {
    ...world,
    situations: new Map(situations),
    async close() {
      await world.close();
      await till.close();
      rmSync(folder, { recursive: true });
    },
  };
}
