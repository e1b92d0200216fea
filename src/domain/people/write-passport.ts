import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { attachUpload } from '../files/attach-upload.js';
import { fileId, ownFile } from '../files/own-files.js';
import { PassportDetail } from './entities.js';
import { optionalDay, requiredText } from './fields.js';
import { lockPatient } from './lock-patient.js';

const NUMBER = '5 to 20 letters and digits, as printed.';

export const WritePassport = z.object({
  name_on_passport: requiredText('The name exactly as printed.'),
  passport_number: z
    .string(NUMBER)
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{5,20}$/, NUMBER),
  nationality: requiredText('Of which country?'),
  issuing_country: requiredText('Which country issued it?').optional(),
  issue_date: optionalDay(),
  expiry_date: z.iso.date('The day on which it expires.'),
  scan_file_id: fileId().optional(),
});

/** Needed for flights and hotels. Another number is another passport: the one before stays as it was. */
export const writePassport = verb(
  'writePassport',
  'patient.profile.write',
  WritePassport,
  (work) => lockPatient(work, work.actor.id ?? ''),
  async (work, { id: patient_id }, { scan_file_id, issuing_country, issue_date, ...printed }) => {
    const today = dayIn(work.actor.time_zone, work.now);
    if (printed.expiry_date < today) throw new Invalid({ expiry_date: 'This passport has expired.' });
    if (issue_date !== undefined && issue_date > today)
      throw new Invalid({ issue_date: 'A day that has passed.' });
    const scan = await ownFile(work, scan_file_id, 'scan_file_id');
    const current = (await work.list(PassportDetail, { patient_id })).at(-1);
    const isSame = current?.passport_number === printed.passport_number;
    const values = {
      ...printed,
      issuing_country: issuing_country ?? null,
      issue_date: issue_date ?? null,
      scan: scan?.file_path ?? (isSame ? current.scan : null),
    };
    if (isSame) await work.change(PassportDetail, current, values);
    else await work.create(PassportDetail, { ...values, patient_id });
    if (scan) await attachUpload(work, scan, { type: 'Patient', id: patient_id });
  },
);
