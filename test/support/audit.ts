import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { verifyAudit, type Verdict } from '../../src/core/verify-audit.js';

/** So many audit entries, written in one transaction. */
export async function writeAuditEntries(count: number): Promise<void> {
  await transact(systemActor('seed', 'test'), null, 'note', (work) => {
    for (let n = 1; n <= count; n++) work.note('patients', `row-${n}`, 'noted', { status: { after: n } });
    return Promise.resolve();
  });
}

/** The verdict on the log with its faults as sentences. */
export async function verdictOf(knownDigest?: string): Promise<Verdict & { sentences: string[] }> {
  const sentences: string[] = [];
  const verdict = await verifyAudit((fault) => sentences.push(fault), knownDigest);
  return { ...verdict, sentences };
}
