import { z } from 'zod';
import { Forbidden } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { BackgroundTask } from '../tasks/entities.js';
import { reasonFor } from './fields.js';
import { codeOfPatient, lockPatient } from './lock-patient.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'export-personal-data': { task_id: string };
  }
}

export const ExportPersonalData = z.object({
  reason: reasonFor('Say who asked for it, and how you know that it is this person.'),
});

/** Everything about a person as JSON and as a page, in a zip that only whoever asks for it can fetch. */
export const exportPersonalData = verb(
  'exportPersonalData',
  'patients.export',
  ExportPersonalData,
  lockPatient,
  async (work, patient) => {
    if (work.actor.type !== 'User' || work.actor.id === null) throw new Forbidden();
    const task = await work.create(BackgroundTask, {
      user_id: work.actor.id,
      kind: 'download',
      title: `Personal data of ${codeOfPatient(patient)}`,
      resource: 'patients',
      action: 'exportPersonalData',
      input: { patient_id: patient.id },
      state: 'running',
      total: 1,
    });
    work.note('patients', patient.id, 'noted', { personal_data: { before: null, after: 'exported' } });
    work.remark('Where it will be', 'Among your tasks, as a zip, within a minute');
    work.later('export-personal-data', { task_id: task.id });
    return task;
  },
);
