import { z } from 'zod';

/** A price as a clinic names it. */
export const price = () =>
  z
    .string('An amount such as 1250.00.')
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 1250.00.')
    .transform((amount) => Number(amount).toFixed(2))
    .meta({ example: '1250.00' });

export const currencyCode = () =>
  z
    .string('A currency code of three capitals, such as EUR.')
    .trim()
    .regex(/^[A-Z]{3}$/, 'A currency code of three capitals, such as EUR.')
    .meta({ example: 'EUR' });
