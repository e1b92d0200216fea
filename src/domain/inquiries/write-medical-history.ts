import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notifyStaff } from '../notifications/notify.js';
import { mustOwnInquiry } from '../people/own.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { changeMedicalHistory, createMedicalHistory } from './alert-level.js';
import { type Inquiry, MedicalHistory } from './entities.js';
import { lockInquiry } from './lock-inquiry.js';
import { staffAlerted } from './messages.js';

const AGE = 'A whole number of years, from 16 to 120.';
const text = (max = 10_000) =>
  z.string().trim().max(max, `At most ${max} characters.`).nullable().default(null);

/** The whole of it: what is left out is empty afterwards. */
export const WriteMedicalHistory = z.object({
  age: z.number(AGE).int(AGE).min(16, AGE).max(120, AGE).nullable().default(null),
  medical_conditions: text(),
  medications: text(),
  allergies: text(),
  previous_surgeries: text(),
  smoking_status: text(255),
  alcohol_consumption: text(255),
  family_history: text(),
  critical_conditions: z
    .array(
      z.string().trim().min(1, 'A condition.').max(255, 'At most 255 characters.'),
      'A list of conditions.',
    )
    .max(50, 'At most 50 conditions.')
    .default([]),
});

/** What a clinic must know before it treats, by the patient; how alarming it is follows from it. */
export const writeMedicalHistory = verb(
  'writeMedicalHistory',
  'patient.inquiries.write',
  WriteMedicalHistory,
  async (work, id) => {
    await mustOwnInquiry(work.manager, work.actor, id);
    return lockInquiry(work, id);
  },
  async (work, inquiry, input) => {
    const known = await work.findBy(MedicalHistory, { inquiry_id: inquiry.id });
    const wasOpen = known?.alert_level === 'critical' && known.alert_acknowledged_at === null;
    const written = known
      ? await changeMedicalHistory(work, known, input)
      : await createMedicalHistory(work, { inquiry_id: inquiry.id, ...input });
    const isOpen = written.alert_level === 'critical' && !written.alert_acknowledged_at;
    if (isOpen && !wasOpen) await alertStaff(work, inquiry);
  },
);

/** Without a word of what it says. */
async function alertStaff(work: Work, { id, patient_id }: Inquiry): Promise<void> {
  await notifyStaff(work, 'medical.write', {
    type: 'inquiry.critical_alert',
    severity: 'critical',
    subject: { type: 'Inquiry', id },
    message: staffAlerted({ code: await codeOf(work, patient_id) }),
  });
}
