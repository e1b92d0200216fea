import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';

/** A field that a form may leave empty, or send empty. */
const blankable = <S extends z.ZodType>(schema: S, shown: Record<string, unknown>) =>
  z
    .preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())
    .optional()
    .meta(shown);

export const optionalText = (max = 255) =>
  z.string().trim().max(max, `At most ${max} characters.`).optional();

export const optionalChoice = <const V extends readonly [string, ...string[]]>(values: V) =>
  blankable(z.enum(values, 'Choose one of these.'), { type: 'string', enum: [...values] });

export const optionalDay = () =>
  blankable(z.iso.date('A date such as 1988-04-12.'), { type: 'string', format: 'date' });

export const requiredText = (sentence: string, max = 255) =>
  z.string(sentence).trim().min(1, sentence).max(max, `At most ${max} characters.`);

export const emailAddress = () =>
  z
    .string('An e-mail address such as name@example.com.')
    .trim()
    .max(255, 'At most 255 characters.')
    .pipe(z.email('An e-mail address such as name@example.com.'));

/** E.164, however it was written. */
export const optionalPhone = () =>
  blankable(
    z.string().transform((text, context) => {
      const parsed = parsePhoneNumberFromString(text);
      if (parsed?.isValid()) return parsed.number;
      context.addIssue({
        code: 'custom',
        message: 'A phone number with its country code, such as +90 532 123 45 67.',
      });
      return z.NEVER;
    }),
    { type: 'string' },
  );

export const reasonFor = (sentence: string) =>
  z.string(sentence).trim().min(5, sentence).max(1000, 'At most 1000 characters.');
