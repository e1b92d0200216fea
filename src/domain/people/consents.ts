import { z } from 'zod';
import { AlreadySo, Invalid, NotFound } from '../../core/errors.js';
import { tableVerb, verb } from '../../core/verb.js';
import { TermsAndConditions } from '../content/entities.js';
import { PatientConsent } from './entities.js';
import { lockPatient } from './lock-patient.js';

export const GiveConsent = z.object({
  terms_and_conditions_id: z.uuid('To which text?'),
  ip_address: z.string().max(45).optional(),
});

/** A patient agrees to one version of a text, as it is published. */
export const giveConsent = tableVerb(
  'giveConsent',
  'patient.profile.write',
  GiveConsent,
  async (work, { terms_and_conditions_id, ip_address }) => {
    const { id: patient_id } = await lockPatient(work, work.actor.id ?? '');
    const terms = await work.findBy(TermsAndConditions, { id: terms_and_conditions_id });
    if (terms?.status !== 'published' || terms.audience !== 'patients')
      throw new Invalid({ terms_and_conditions_id: 'This text is not in force: read the current one.' });
    const given = await work.list(PatientConsent, { patient_id, terms_and_conditions_id });
    if (given.some(({ withdrawn_at }) => withdrawn_at === null))
      throw new AlreadySo('You agreed to this already.');
    return work.create(PatientConsent, {
      patient_id,
      terms_and_conditions_id,
      consent_type: terms.agreement_type,
      granted_at: work.now,
      ip_address: ip_address ?? null,
    });
  },
);

/** As easily taken back as it was given; that it was given stays written. */
export const withdrawConsent = verb(
  'withdrawConsent',
  'patient.profile.write',
  z.object({}),
  async (work, id) => {
    const consent = await work.findBy(PatientConsent, { id, patient_id: work.actor.id ?? '' });
    if (!consent) throw new NotFound('There is no such record.');
    if (consent.withdrawn_at) throw new AlreadySo('This consent was withdrawn already.');
    return consent;
  },
  (work, consent) => work.change(PatientConsent, consent, { withdrawn_at: work.now }),
);
