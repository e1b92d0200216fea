import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { attachUpload } from '../files/attach-upload.js';
import { fileId, ownFile, SCANS } from '../files/own-files.js';
import { AftercareMilestoneScan, SCAN_TYPES } from './entities.js';
import { follow, isLate, lockOwnMilestone } from './submit.js';

export const SendScan = z.object({
  scan_type: z.enum(SCAN_TYPES, 'Choose one of these.'),
  scan_file_id: fileId(),
});

/** A picture that a milestone asks for. */
export const sendScan = verb(
  'sendScan',
  'patient.aftercare.write',
  SendScan,
  lockOwnMilestone,
  async (work, submission, { scan_type, scan_file_id }) => {
    const file = await ownFile(work, scan_file_id, 'scan_file_id', SCANS);
    const is_overdue = await isLate(work, submission, { kind: 'scan', questionnaire_id: null });
    const scan = await work.create(AftercareMilestoneScan, {
      aftercare_milestone_id: submission.milestone.id,
      scan_url: file!.file_path,
      scan_type,
      scan_date: submission.today,
      is_overdue,
    });
    await attachUpload(work, file!, { type: 'AftercareMilestone', id: submission.milestone.id });
    await follow(work, submission);
    return scan;
  },
);
