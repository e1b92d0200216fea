import { database } from '../../src/core/database.js';
import { type Block, blockOf } from './block.js';
import { prepare } from './material.js';

/** Patients in one transaction, with all that is theirs: what is there is whole, whenever it is stopped. */
const BLOCK = 2000;
/** Two connections, so that the database works while the next block is made. */
const LANES = 2;

export interface Progress {
  patients: number;
  rows: number;
  seconds: number;
}

/**
 * Adds so many patients with an inquiry and two quotes each, their payments and reviews: for trying lists,
 * searches and reports at the size that the platform may reach. Needs the clinics of the demo.
 */
export async function loadVolume(patients: number, report: (progress: Progress) => void): Promise<Progress> {
  const material = await prepare(patients);
  const started = performance.now();
  const progress: Progress = { patients: 0, rows: 0, seconds: 0 };
  let next = 0;
  const lane = async () => {
    while (next < patients) {
      const from = next;
      next = Math.min(patients, from + BLOCK);
      const block = blockOf(material, from, next);
      await insert(block);
      progress.patients += block[0]!.rows.length;
      progress.rows += block.reduce((total, { rows }) => total + rows.length, 0);
      progress.seconds = (performance.now() - started) / 1000;
      report(progress);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return progress;
}

async function insert(block: Block): Promise<void> {
  await database().transaction(async (manager) => {
    for (const { table, columns, rows } of block)
      if (rows.length > 0)
        await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ?`, [rows]);
  });
}
