import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { dayIn } from '../../core/dates.js';
import { AlreadySo, Invalid, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { readersOf } from './consent-readers.js';
import { TermsAndConditions } from './entities.js';
import { consentAsked } from './messages.js';
import { terms as moves } from './moves.js';

export const PublishTerms = z.object({
  effective_from: z.iso.date('From which day is it valid?').optional(),
});

/** Publishes a text that people agree to, in place of the version before; those concerned are asked anew. */
export const publishTerms = verb(
  'publishTerms',
  'content.manage',
  PublishTerms,
  async (work, id) => {
    const versions = await lockVersions(work, id);
    const terms = versions.find((one) => one.id === id)!;
    if (terms.status === 'published') throw new AlreadySo('This version is published already.');
    moves.check(
      terms.status,
      'published',
      () => 'This version was replaced by a later one: write a new version.',
    );
    if (terms.body.trim() === '') throw new Refusal('This version has no text yet: write it first.');
    return { terms, before: versions.filter(({ status }) => status === 'published') };
  },
  async (work, { terms, before }, { effective_from = dayIn(null, work.now) }) => {
    if (effective_from < dayIn(null, work.now))
      throw new Invalid({ effective_from: 'Not in the past: nobody has read it yet.' });
    for (const old of before) {
      await work.change(TermsAndConditions, old, { status: 'archived' });
      work.remark('Archived', `version ${old.version}`);
    }
    await work.change(TermsAndConditions, terms, { status: 'published', effective_from });
    const readers = readersOf(terms);
    const people = readers.type === 'Patient' ? 'patients' : 'clinic owners';
    work.remark(
      'Asked for their consent',
      `${await readers.count(work.manager)} ${people} who read ${terms.locale === 'tr' ? 'Turkish' : 'English'}`,
    );
    const { title, version, locale } = terms;
    const message = consentAsked({ title, version, from: effective_from })[locale === 'tr' ? 'tr' : 'en'];
    work.remark('What they read', `${message.title}. ${message.body}`);
    work.later('ask-consents', { terms_id: terms.id, after: '' });
  },
);

/** What the form starts with: the day that the draft names, if it is still to come, else today. */
export async function suggestEffectiveDay(_actor: Actor, id: string): Promise<Record<string, unknown>> {
  const terms = await database().manager.findOneBy(TermsAndConditions, { id });
  const today = dayIn(null, new Date());
  const { effective_from } = terms ?? {};
  return { effective_from: effective_from && effective_from > today ? effective_from : today };
}

/** Every version of the same text, so that two who publish do so one after the other. */
async function lockVersions(work: Work, id: string): Promise<TermsAndConditions[]> {
  const found = await work.manager.findOneBy(TermsAndConditions, { id });
  if (!found) throw new NotFound('There are no such terms.');
  const { agreement_type, audience, locale } = found;
  return work.list(TermsAndConditions, { agreement_type, audience, locale });
}
