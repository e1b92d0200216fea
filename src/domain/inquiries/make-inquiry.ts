import { type z } from 'zod';
import { tableVerb } from '../../core/verb.js';
import { attachUpload } from '../files/attach-upload.js';
import { fileId, ownFile, PICTURES } from '../files/own-files.js';
import { lockPatient } from '../people/lock-patient.js';
import { asColumns, EnterInquiry } from './enter-inquiry-for-patient.js';
import { enterInquiry } from './enter-inquiry.js';

/** Files are uploaded first, and then used by their ids. */
export const AskForQuotes = EnterInquiry.omit({ scan_url: true, additional_files: true }).extend({
  scan_file_id: fileId(),
  additional_file_id: fileId().optional(),
});

/** A patient describes what is to be treated; clinics are asked afterwards. */
export const makeInquiry = tableVerb(
  'makeInquiry',
  'patient.inquiries.write',
  AskForQuotes,
  async (work, { scan_file_id, additional_file_id, ...input }: z.output<typeof AskForQuotes>) => {
    const { id: patient_id } = await lockPatient(work, work.actor.id ?? '');
    const scan = await ownFile(work, scan_file_id, 'scan_file_id', PICTURES);
    const additional = await ownFile(work, additional_file_id, 'additional_file_id');
    const scan_url = scan!.file_path;
    const columns = asColumns({ ...input, scan_url, additional_files: additional?.file_path });
    const inquiry = await enterInquiry(work, { patient_id, ...columns });
    for (const file of [scan, additional])
      if (file) await attachUpload(work, file, { type: 'Inquiry', id: inquiry.id });
    return inquiry;
  },
);
