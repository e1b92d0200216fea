import { z } from 'zod';

const isBlank = (value: unknown) => value === '' || value === null;
const unlessBlank = (value: unknown) => (isBlank(value) ? undefined : value);

/** A form sends an empty text for what was left out. */
export const optional = <S extends z.ZodType>(schema: S) => z.preprocess(unlessBlank, schema.optional());

/** Whole per cent; nothing typed is not zero. */
export const Percentage = z.preprocess(
  unlessBlank,
  z.coerce
    .number('A whole number from 0 to 100.')
    .int('A whole number from 0 to 100.')
    .min(0, 'A whole number from 0 to 100.')
    .max(100, 'A whole number from 0 to 100.'),
);

export const Day = z.iso.date('A day, such as 2026-03-31.');

export const Reason = z
  .string('Say why, in a few words.')
  .trim()
  .min(5, 'Say why, in a few words.')
  .max(1000);
