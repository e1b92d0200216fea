import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { TREATMENT_TYPES } from '../catalogue/states.js';
import { attachUpload } from '../files/attach-upload.js';
import { fileId, ownFile, ownFiles, PICTURES } from '../files/own-files.js';
import { notifyStaff } from '../notifications/notify.js';
import { optionalText, requiredText } from '../people/fields.js';
import { codeOfPatient, lockPatient } from '../people/lock-patient.js';
import { enterStandaloneRequest } from './enter-standalone-request.js';
import { staffAsked } from './messages.js';
import { PRICING_MODELS } from './states.js';

const GRAFTS = 'How many grafts, if you know it.';
const MONTHS = 'How many months?';

export const AskForAftercare = z.object({
  treatment_date: z.iso.date('The day of the procedure, such as 2027-01-31.'),
  clinic_name: requiredText('Where was it done?'),
  treatment_type: z.enum(TREATMENT_TYPES, 'Choose one of these.'),
  graft_count: z.number(GRAFTS).int(GRAFTS).min(1, GRAFTS).max(20_000, GRAFTS).optional(),
  current_concerns: optionalText(10_000),
  photo_file_ids: z.array(fileId(), 'Files that you uploaded.').max(20, 'At most 20 photos.').default([]),
  surgeon_notes_file_id: fileId().optional(),
  duration_months: z.number(MONTHS).int(MONTHS).min(1, MONTHS).max(60, MONTHS),
  pricing_model: z.enum(PRICING_MODELS, 'Choose one of these.'),
  currency: z.string('A currency such as EUR.').regex(/^[A-Z]{3}$/, 'A currency such as EUR.'),
});

/** Somebody who was treated elsewhere asks for aftercare alone, at the price that Hairline asks today. */
export const askForAftercare = tableVerb(
  'askForAftercare',
  'patient.aftercare.write',
  AskForAftercare,
  async (work, { photo_file_ids, surgeon_notes_file_id, ...input }) => {
    const patient = await lockPatient(work, work.actor.id ?? '');
    if (input.treatment_date > dayIn(work.actor.time_zone, work.now))
      throw new Invalid({ treatment_date: 'Aftercare begins after the procedure: a day that has passed.' });
    const photos = await ownFiles(work, photo_file_ids, 'photo_file_ids', PICTURES);
    const notes = await ownFile(work, surgeon_notes_file_id, 'surgeon_notes_file_id');
    const request = await enterStandaloneRequest(work, {
      ...input,
      patient_id: patient.id,
      graft_count: input.graft_count ?? null,
      current_concerns: input.current_concerns || null,
      photo_urls: photos.length > 0 ? photos.map(({ file_path }) => file_path) : null,
      surgeon_notes_url: notes?.file_path ?? null,
    });
    const to = { type: 'StandaloneAftercareRequest', id: request.id } as const;
    for (const file of notes ? [...photos, notes] : photos) await attachUpload(work, file, to);
    await notifyStaff(work, 'aftercare.assign', {
      type: 'standalone_aftercare.asked',
      subject: to,
      message: staffAsked({ code: codeOfPatient(patient), months: request.duration_months }),
    });
    return request;
  },
);
