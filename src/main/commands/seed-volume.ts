import { parseArgs } from 'node:util';
import { readConfig } from '../../core/config.js';
import { loadVolume, type Progress } from '../../../seeds/volume/index.js';
import { boot } from '../boot.js';
import { Problem } from '../problem.js';

const SECONDS_BETWEEN_LINES = 5;

/** `npm run seed:volume -- --patients 1000000` */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { patients: { type: 'string', default: '100000' } } });
  const patients = Number(values.patients);
  if (!Number.isInteger(patients) || patients < 1 || patients > 10_000_000)
    throw new Problem('--patients takes a whole number between 1 and 10000000.');
  const config = readConfig();
  if (!config.HAIRLINE_EMBEDDED)
    throw new Problem('Made-up patients belong only into the private database that npm start makes.');
  // Millions of rows at once may take the server a while.
  const { shutdown } = await boot({ ...config, DATABASE_SILENCE_SECONDS: 0 });
  try {
    let said = 0;
    const whole = await loadVolume(patients, (progress) => {
      if (progress.seconds - said < SECONDS_BETWEEN_LINES) return;
      said = progress.seconds;
      console.log(line(progress, patients));
    });
    console.log(line(whole, patients));
  } finally {
    await shutdown();
  }
}

function line({ patients, rows, seconds }: Progress, whole: number): string {
  const count = (number: number) => Math.round(number).toLocaleString('en');
  return `${count(patients)} of ${count(whole)} patients, ${count(rows)} rows, ${count(rows / seconds)} a second, ${Math.round(seconds)} s`;
}
