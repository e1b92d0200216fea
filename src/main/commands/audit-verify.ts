import { parseArgs } from 'node:util';
import { verifyAudit } from '../../core/verify-audit.js';
import { connected } from '../connected.js';

/** With --head=<digest>: also that the chain still contains a seal that the program's log names. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { head: { type: 'string' } } });
  const { seals, entries, unsealed, faults, head } = await connected(() =>
    verifyAudit((fault) => console.error(fault), values.head),
  );
  console.log(`${entries} entries in ${seals} seals; ${unsealed} not sealed yet.`);
  if (head) console.log(`The newest seal is ${head.id}, ${head.digest}.`);
  if (faults > 0) process.exitCode = 1;
  console.log(faults === 0 ? 'The audit log is whole.' : `The audit log has ${faults} faults.`);
}
