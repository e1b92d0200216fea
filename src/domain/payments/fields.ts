import { z } from 'zod';
import { exceeds } from '../../core/money.js';

export const Amount = z
  .string()
  .trim()
  .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 1250.00.')
  .transform((amount) => Number(amount).toFixed(2))
  .refine((amount) => exceeds(amount, '0.00'), 'More than nothing.');

export const Reason = z
  .string()
  .trim()
  .min(5, 'Say why, in a few words.')
  .max(255, 'At most 255 characters.');

export const Reference = z.string().trim().max(255, 'At most 255 characters.').optional();

/** One of a few, or none: a form sends an empty text for what nobody chose. */
export function choiceOrNone<const V extends readonly [string, ...string[]]>(values: V, sentence: string) {
  return z
    .preprocess((value) => (value === '' ? undefined : value), z.enum(values, sentence).optional())
    .meta({ type: 'string', enum: [...values] });
}
