import { z } from 'zod';

/** Why, in the words of whoever decides; `who` says who reads it. */
export const reason = (who = '') =>
  z
    .string()
    .trim()
    .min(5, `Say why, in a few words${who && `: ${who}`}.`)
    .max(1000, 'At most 1000 characters.');

/** What a form may leave empty: it then sends an empty text. */
export const ifGiven = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional()).optional();
