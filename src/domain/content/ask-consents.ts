import { type Actor } from '../../core/actor.js';
import { dayIn } from '../../core/dates.js';
import { transact } from '../../core/transact.js';
import { notify } from '../notifications/notify.js';
import { readersOf } from './consent-readers.js';
import { TermsAndConditions } from './entities.js';
import { consentAsked } from './messages.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'ask-consents': { terms_id: string; after: string };
  }
}

const BATCH = 200;

/**
 * Asks the next of those concerned for their consent, and owes the rest to another job. Whoever was asked
 * already is not asked again; a text that has been replaced meanwhile asks nobody.
 */
export async function askConsents(actor: Actor, termsId: string, after: string): Promise<void> {
  await transact(actor, null, 'askConsents', async (work) => {
    const terms = await work.find(TermsAndConditions, termsId);
    if (terms.status !== 'published') return;
    const readers = readersOf(terms);
    const ids = await readers.after(work.manager, after, BATCH);
    const { title, version } = terms;
    const message = consentAsked({ title, version, from: terms.effective_from ?? dayIn(null, work.now) });
    for (const id of ids)
      await notify(work, {
        to: { type: readers.type, id },
        type: 'terms.consent_asked',
        subject: { type: 'TermsAndConditions', id: termsId },
        message,
        dedupe_key: `consent ${termsId} ${id}`,
      });
    if (ids.length === BATCH) work.later('ask-consents', { terms_id: termsId, after: ids.at(-1)! });
  });
}
