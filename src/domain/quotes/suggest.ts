import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { allow } from '../../core/transact.js';
import { Treatment } from '../catalogue/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote, Schedule } from './entities.js';

/** What the form of a treatment that is done starts with: the template that belongs to it. */
export async function suggestCompletion(actor: Actor, quoteId: string) {
  allow(actor, 'quotes.read');
  const quote = await database().manager.findOneByOrFail(Quote, { id: quoteId });
  const treatment = await database().manager.findOneByOrFail(Treatment, { id: quote.treatment_id });
  return { aftercare_template_id: treatment.aftercare_template_id ?? '' };
}

/** … of a new date: the one that is booked. */
export async function suggestDate(actor: Actor, quoteId: string) {
  allow(actor, 'quotes.read');
  const schedules = await database().manager.findBy(Schedule, { quote_id: quoteId });
  const { schedule_date = '', schedule_time = null } =
    schedules.find(({ status }) => status !== 'cancelled') ?? {};
  return { schedule_date, schedule_time: schedule_time?.slice(0, 5) ?? '' };
}

/** … of a quote: the days that suit the patient. */
export async function suggestQuote(actor: Actor, inquiryId: string) {
  allow(actor, 'inquiries.read');
  const inquiry = await database().manager.findOneByOrFail(Inquiry, { id: inquiryId });
  return { treatment_date: inquiry.treatment_schedule };
}
