import { z } from 'zod';
import { Invalid } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { DISCOUNT_TYPES } from './states.js';

/** What a code takes off, and when and how often it works. */
export interface Terms {
  discount_type: string;
  discount_value: string;
  currency: string | null;
  usage_limit: number | null;
  start_date: string | null;
  end_date: string | null;
}

const day = z.iso.date('A date such as 2026-01-31.');
/** A field that a form may leave blank. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional()).optional();

/** The fields of a form that makes a code. */
export const TermsForm = {
  discount_type: z.enum(DISCOUNT_TYPES, 'Choose a percentage or a fixed amount.'),
  discount_value: z
    .string()
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'A number such as 10 or 150.00.')
    .transform((value) => Number(value).toFixed(2)),
  currency: optional(
    z
      .string()
      .trim()
      .regex(/^[A-Z]{3}$/, 'A currency code of three capitals, such as EUR.'),
  ),
  usage_limit: optional(z.coerce.number('A whole number.').int('A whole number.').min(1, 'Once at least.')),
  start_date: optional(day),
  end_date: optional(day),
};

/** @throws Invalid where the parts do not go together */
export function checkTerms(terms: Terms): void {
  const faults: Record<string, string> = {};
  const { discount_type, discount_value, currency, usage_limit, start_date, end_date } = terms;
  if (!exceeds(discount_value, '0.00')) faults.discount_value = 'More than nothing.';
  if (discount_type === 'percentage' && exceeds(discount_value, '100.00'))
    faults.discount_value = 'At most 100 per cent.';
  if (discount_type === 'fixed' && currency === null) faults.currency = 'A fixed amount needs its currency.';
  if (usage_limit !== null && usage_limit < 1) faults.usage_limit = 'Once at least.';
  if (start_date !== null && end_date !== null && end_date < start_date)
    faults.end_date = 'It ends before it starts.';
  if (Object.keys(faults).length > 0) throw new Invalid(faults);
}

/** For a person: 8.00% or 150.00 EUR. */
export function worthOf({
  discount_type,
  discount_value,
  currency,
}: Pick<Terms, 'discount_type' | 'discount_value' | 'currency'>): string {
  return discount_type === 'percentage' ? `${discount_value}%` : `${discount_value} ${currency ?? ''}`.trim();
}
