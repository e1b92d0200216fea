import { In } from 'typeorm';
import { Refusal } from '../../core/errors.js';
import { type EntityClass } from '../../core/facts.js';
import { type Work } from '../../core/work.js';
import { forgetSecondFactor } from '../access/second-factor/remove.js';
import { BackgroundTask, BulkRow } from '../tasks/entities.js';
import { endSignIn } from './end-sign-in.js';
import { unknownPassword } from './enter-patient.js';
import { Patient } from './entities.js';
import { planErasure, remarkPlan } from './erasure-plan.js';
import { ERASURE } from './erasure-rules.js';
import { footprintOf, type Footprint } from './footprint.js';
import { mailLater } from './mail-person.js';
import { dataErased } from './messages.js';
import { type FormerValues, formerValues, residueOf } from './residue.js';

type Row = Record<string, unknown> & { id: string };

/**
 * Takes a person out of every row of theirs, and then looks whether anything of them can still be read anywhere.
 * @throws Refusal where it can: nothing is erased then
 */
export async function erase(work: Work, patient: Patient): Promise<void> {
  const footprint = await footprintOf(work.manager, patient.id, { lock: true });
  const plan = planErasure(footprint, work.now);
  const former = await formerValues(work.manager, footprint, plan.paths);
  remarkPlan(work, plan);
  mailLater(work, patient.email, patient, dataErased());
  const people = footprint.get('patients')!.rows as unknown as Patient[];
  for (const person of people) {
    await endSignIn(work, person);
    await forgetSecondFactor(work, { type: 'Patient', id: person.id });
  }
  for (const { entity, row, patch } of plan.steps)
    await work.change(entity as EntityClass<Row>, row as Row, patch);
  for (const person of people) await close(work, person);
  const exports = await forgetTasks(work, footprint, former);
  await refuseResidue(work, patient.id, former);
  const paths = [...plan.paths, ...exports];
  if (paths.length > 0) work.later('remove-files', { paths });
  for (const { gateway_customer_id } of footprint.get('gateway_customers')?.rows ?? [])
    work.later('forget-gateway-account', { gateway_customer_id: String(gateway_customer_id) });
  hideFormerValues(work);
}

async function close(work: Work, person: Patient): Promise<void> {
  await work.change(Patient, person, {
    password: await unknownPassword(),
    remember_token: null,
    anonymization_level: 'full',
    erased_at: work.now,
  });
}

/** What staff did with the person's rows in bulk, and downloads of their data. @returns the files of those */
async function forgetTasks(
  work: Work,
  footprint: Footprint,
  { unique, names }: FormerValues,
): Promise<string[]> {
  const ids = [...footprint.values()].flatMap(({ rows }) => rows.map(({ id }) => String(id)));
  for (const row of await work.list(BulkRow, { row_id: In(ids) }))
    await work.change(BulkRow, row, { title: null, message: null });
  const own = new Set((footprint.get('patients')?.rows ?? []).map(({ id }) => id));
  const files: string[] = [];
  for (const task of await work.list(BackgroundTask, { state: In(['done', 'failed', 'cancelled']) })) {
    const text = JSON.stringify(task.input).toLowerCase();
    const isExport = task.action === 'exportPersonalData' && own.has(task.input.patient_id);
    const namesPerson = [...unique, ...names].some((value) => text.includes(value.toLowerCase()));
    if (namesPerson) await work.change(BackgroundTask, task, { input: {} });
    if (!isExport || task.file_path === null) continue;
    files.push(task.file_path);
    await work.change(BackgroundTask, task, { file_path: null });
  }
  return files;
}

async function refuseResidue(work: Work, id: string, former: FormerValues): Promise<void> {
  const places = await residueOf(work.manager, await footprintOf(work.manager, id), former);
  if (places.length > 0)
    throw new Refusal(
      `Something of this person could still be read in ${places.join(', ')}, so nothing was erased. Clear it there, then try again.`,
    );
}

/** The log says which columns were erased; what stood in them must not begin to stand there. */
function hideFormerValues({ entries }: Work): void {
  for (const { entity, changes } of entries) {
    const rules = ERASURE[entity];
    for (const [column, change] of Object.entries(changes)) {
      const isRuled = column in (rules?.erased ?? {}) || rules?.kept?.columns.includes(column);
      if (isRuled && change.before !== null && change.before !== undefined) change.before = '(erased)';
    }
  }
}
