import { addDays, addMonths } from '../../core/dates.js';
import { split } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Quote, Schedule } from '../quotes/entities.js';

export interface Part {
  number: number;
  amount: string;
  due_date: string;
}

/** So many days before the procedure everything is paid. */
export const DAYS_BEFORE = 30;

interface Rhythm {
  number_of_installments: number;
  payment_frequency: 'weekly' | 'monthly';
  first_payment_date: string;
}

/** Parts that add up to the whole, to the cent, each with its day. */
export function partsOf(whole: string, { number_of_installments, ...rhythm }: Rhythm): Part[] {
  return split(whole, number_of_installments).map((amount, at) => ({
    number: at + 1,
    amount,
    due_date:
      rhythm.payment_frequency === 'weekly'
        ? addDays(rhythm.first_payment_date, 7 * at)
        : addMonths(rhythm.first_payment_date, at),
  }));
}

/** The day of the procedure: the appointment's, else the first that the clinic offered. */
export async function procedureDay(work: Work, quote: Quote): Promise<string | null> {
  const schedules = await work.list(Schedule, { quote_id: quote.id });
  const days = schedules
    .filter(({ status }) => status !== 'cancelled')
    .map(({ schedule_date }) => schedule_date);
  return days.sort()[0] ?? [...quote.treatment_date].sort()[0] ?? null;
}

/** The last day on which an instalment may fall. */
export function lastPayday(procedure: string): string {
  return addDays(procedure, -DAYS_BEFORE);
}
