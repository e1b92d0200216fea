import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { factsOf } from '../../core/facts.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { forgetSecondFactor } from '../access/second-factor/remove.js';
import { notAskedYet } from '../approvals/ask-approval.js';
import { Conversation, Message } from '../conversations/entities.js';
import { notify } from '../notifications/notify.js';
import { furthest } from '../quotes/moves.js';
import { endSignIn } from './end-sign-in.js';
import { ANONYMIZATION_LEVELS, Patient } from './entities.js';
import { codeOfPatient, lockPatient } from './lock-patient.js';
import { merged as mergedMessage } from './messages.js';
import { account, accountOf } from './moves.js';
import { moveRows } from './move-rows.js';
import { pointersTo } from './pointers.js';

export const MergePatients = z.object({
  merged_into_patient_id: z.uuid('Choose the patient who stays.'),
});

/** Two rows for one person become one: everything moves to the one who stays, and the other goes to the trash. */
export const mergePatients = verb(
  'mergePatients',
  'patients.write',
  MergePatients,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    if (!account.can(accountOf(patient), 'merged'))
      throw new Refusal('This account is suspended: reactivate it before you merge it.', {
        table: 'patients',
        id,
        action: 'reactivatePatient',
      });
    await notAskedYetFor(work, id);
    return patient;
  },
  async (work, patient, { merged_into_patient_id }) => {
    const stays = await whoStays(work, patient, merged_into_patient_id);
    work.remark('Who stays', `${codeOfPatient(stays)}; ${codeOfPatient(patient)} goes to the trash`);
    await endSignIn(work, patient);
    await forgetSecondFactor(work, { type: 'Patient', id: patient.id });
    const threads = await joinThreads(work, patient.id, stays.id);
    await moveEverything(work, patient.id, stays.id, threads);
    await work.change(Patient, patient, { deleted_at: work.now, merged_into_patient_id: stays.id });
    await complete(work, stays, patient);
    await notify(work, {
      to: { type: 'Patient', id: stays.id },
      type: 'patient.merged',
      subject: { type: 'Patient', id: stays.id },
      message: mergedMessage(),
    });
    return stays;
  },
);

async function whoStays(work: Work, { id }: Patient, staysId: string): Promise<Patient> {
  if (staysId === id) throw new Invalid({ merged_into_patient_id: 'Choose another patient than this one.' });
  const stays = await work.findBy(Patient, { id: staysId });
  if (!stays) throw new Invalid({ merged_into_patient_id: 'There is no such patient.' });
  if (stays.erased_at) throw new Invalid({ merged_into_patient_id: 'The data of this patient was erased.' });
  await notAskedYetFor(work, staysId);
  return stays;
}

/** What waits to be erased must not grow meanwhile, nor slip away. */
async function notAskedYetFor(work: Work, id: string): Promise<void> {
  try {
    await notAskedYet(work, 'erasure', id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal('An erasure is waiting for a second person: decide about it first.', {
      table: 'patients',
      id,
      action: 'declineErasure',
    });
  }
}

/** There is one thread for a patient and a clinic: messages of a second one join it. @returns the emptied threads */
async function joinThreads(work: Work, from: string, to: string): Promise<Set<string>> {
  const emptied = new Set<string>();
  for (const thread of await work.list(Conversation, { patient_id: from })) {
    if (thread.provider_id === null) continue;
    const twin = await work.findBy(Conversation, {
      patient_id: to,
      provider_id: thread.provider_id,
      inquiry_id: thread.inquiry_id ?? IsNull(),
    });
    if (!twin) continue;
    const messages = await work.list(Message, { conversation_id: thread.id });
    for (const message of messages) await work.change(Message, message, { conversation_id: twin.id });
    work.remark('One thread of two', `${messages.length} messages join the thread with the same clinic`);
    emptied.add(thread.id);
  }
  return emptied;
}

async function moveEverything(work: Work, from: string, to: string, emptied: Set<string>): Promise<void> {
  const counts = new Map<string, { moved: number; left: number }>();
  for (const pointer of pointersTo(work.manager, 'patients')) {
    const skip = pointer.table === 'conversations' ? emptied : new Set<string>();
    const { moved, left } = await moveRows(work, pointer, from, to, skip);
    const count = counts.get(pointer.table) ?? { moved: 0, left: 0 };
    counts.set(pointer.table, { moved: count.moved + moved, left: count.left + left });
  }
  for (const [table, { moved, left }] of counts) {
    const label = inWords(table);
    if (moved > 0) work.remark(label, `${moved} ${moved === 1 ? 'moves' : 'move'}`);
    if (left > 0) work.remark(label, `${left} stay with the merged record: the other has the same`);
  }
}

/** What the one who stays does not have yet, the most open level, and the furthest that either has come. */
async function complete(work: Work, stays: Patient, gone: Patient): Promise<void> {
  const from = gone as unknown as Record<string, unknown>;
  const to = stays as unknown as Record<string, unknown>;
  const empty = [...factsOf(Patient).columns.values()].filter(
    ({ column, nullable, managed = false, secret = false }) =>
      nullable && !managed && !secret && to[column] === null && from[column] !== null,
  );
  const opened = (level: string) => (ANONYMIZATION_LEVELS as readonly string[]).indexOf(level);
  const states = [stays.status, gone.status].filter((state) => state !== null);
  await work.change(Patient, stays, {
    ...Object.fromEntries(empty.map(({ column }) => [column, from[column]])),
    status: furthest(states) ?? stays.status,
    anonymization_level:
      ANONYMIZATION_LEVELS[Math.max(opened(stays.anonymization_level), opened(gone.anonymization_level))]!,
  });
}

const inWords = (table: string) => (table.charAt(0).toUpperCase() + table.slice(1)).replaceAll('_', ' ');
