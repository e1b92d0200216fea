import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { decideDocument, openDocument } from './decide-document.js';
import { documentRejected } from './messages.js';

export const RejectDocument = z.object({
  reason: z.string().trim().min(5, 'Say why, in a few words: the clinic reads it.').max(1000),
});

/** The paper will not do; the clinic reads why and sends another. */
export const rejectDocument = verb(
  'rejectDocument',
  'providers.verify',
  RejectDocument,
  (work, id) => openDocument(work, id, 'rejected'),
  async (work, found, { reason }) => {
    await decideDocument(work, found, {
      to: 'rejected',
      rejection_reason: reason,
      message: documentRejected({ type: found.document_type, reason }),
    });
  },
);
