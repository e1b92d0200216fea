import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { decideDocument, openDocument } from './decide-document.js';
import { documentVerified } from './messages.js';

/** Somebody has read the paper, and it is what it should be. */
export const verifyDocument = verb(
  'verifyDocument',
  'providers.verify',
  z.object({}),
  async (work, id) => {
    const found = await openDocument(work, id, 'verified');
    if (found.expiry_date !== null && found.expiry_date < dayIn('utc', work.now))
      throw new Refusal('This document has run out: reject it, so that the clinic sends a new one.', {
        table: 'provider_documents',
        id,
        action: 'rejectDocument',
      });
    return found;
  },
  async (work, found) => {
    if (found.expiry_date !== null) work.remark('Valid until', found.expiry_date);
    await decideDocument(work, found, {
      to: 'verified',
      rejection_reason: null,
      message: documentVerified({ type: found.document_type }),
    });
  },
);
