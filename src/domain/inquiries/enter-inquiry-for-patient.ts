import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { optionalChoice, optionalText, requiredText } from '../people/fields.js';
import { lockPatient } from '../people/lock-patient.js';
import { enterInquiry } from './enter-inquiry.js';
import { type Inquiry, SYMPTOM_SEVERITIES } from './entities.js';
import { inquiryEntered } from './messages.js';

export const EnterInquiry = z.object({
  problem: requiredText('What is it about, in a few words?'),
  problem_details: requiredText('What did the patient tell?', 10_000),
  scan_url: requiredText('A photo is needed: clinics judge by it.'),
  treatment_schedule: z
    .array(z.iso.date('A date such as 2027-01-31.'), 'Which days suit the patient?')
    .min(1, 'Which days suit the patient?')
    .max(50, 'At most 50 days; two are the first and the last of a range.'),
  nature_of_concern: optionalText(),
  duration_of_concern: optionalText(),
  previous_treatments: optionalText(),
  symptom_severity: optionalChoice(SYMPTOM_SEVERITIES),
  lifestyle_factors: optionalText(),
  additional_files: optionalText(),
  additional_notes: optionalText(),
});

/** What somebody tells on the phone, as an inquiry of theirs. */
export const enterInquiryForPatient = verb(
  'enterInquiry',
  'inquiries.write',
  EnterInquiry,
  async (work, id) => {
    const patient = await lockPatient(work, id);
    if (patient.suspended_at)
      throw new Refusal('This account is suspended: reactivate it first.', {
        table: 'patients',
        id,
        action: 'reactivatePatient',
      });
    return patient;
  },
  async (work, { id }, input) => {
    const inquiry = await enterInquiry(work, { patient_id: id, ...asColumns(input) });
    await notify(work, {
      to: { type: 'Patient', id },
      type: 'inquiry.entered',
      subject: { type: 'Inquiry', id: inquiry.id },
      message: inquiryEntered(),
    });
    return inquiry;
  },
);

/** What was left out, or left empty, is null. */
export function asColumns({ treatment_schedule, ...input }: z.output<typeof EnterInquiry>): Partial<Inquiry> {
  return {
    problem: input.problem,
    problem_details: input.problem_details,
    scan_url: input.scan_url,
    treatment_schedule: [...treatment_schedule].sort(),
    symptom_severity: input.symptom_severity ?? null,
    nature_of_concern: input.nature_of_concern || null,
    duration_of_concern: input.duration_of_concern || null,
    previous_treatments: input.previous_treatments || null,
    lifestyle_factors: input.lifestyle_factors || null,
    additional_files: input.additional_files || null,
    additional_notes: input.additional_notes || null,
  };
}
