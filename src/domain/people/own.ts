import { type EntityManager } from 'typeorm';
import { type Actor } from '../../core/actor.js';
import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';

/** Whatever is not somebody's does not exist for them. */
const none = (): NotFound => new NotFound('There is no such record.');

type Holder = Pick<Actor, 'id' | 'type' | 'provider_id'>;

export async function mustOwnInquiry(manager: EntityManager, { id: patient_id }: Holder, id: string) {
  const inquiry = patient_id === null ? null : await manager.findOneBy(Inquiry, { id, patient_id });
  if (!inquiry) throw none();
  return inquiry;
}

/** A clinic's draft is not there for the patient, nor what was dropped before it was submitted. */
export async function mustOwnQuote(manager: EntityManager, holder: Holder, id: string): Promise<Quote> {
  const quote = await manager
    .createQueryBuilder(Quote, 'q')
    .innerJoin(Inquiry, 'i', 'i.id = q.inquiry_id AND i.patient_id = :patient', { patient: holder.id })
    .where('q.id = :id', { id })
    .getOne();
  const isDropped = quote?.status === 'cancelled' && quote.expires_at === null;
  if (!quote || quote.status === 'inquiry' || isDropped) throw none();
  return quote;
}

/** For `ownVerb`. */
export const ownQuote = (work: Work, id: string) => mustOwnQuote(work.manager, work.actor, id);
export const ownInquiry = (work: Work, id: string) => mustOwnInquiry(work.manager, work.actor, id);
