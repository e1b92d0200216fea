import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { type ColumnFacts } from '../../core/facts.js';
import { shapeFault } from '../../core/shapes.js';
import { asText } from '../../core/text.js';

/** A form's value that its column cannot hold; the message completes "This field …" for a person. */
export class Unfit extends Error {}

/** What a form sent for a column, as the column stores it. @throws Unfit */
export function parseValue(facts: ColumnFacts, raw: unknown): unknown {
  const value = typeof raw === 'string' && facts.kind !== 'longtext' ? raw.trim() : raw;
  if (value === null || value === undefined || value === '') {
    if (!facts.nullable) throw new Unfit('Please fill this in.');
    return null;
  }
  if (facts.kind === 'json' || facts.kind === 'list') return structured(facts, value);
  if (typeof value === 'object') throw new Unfit('This takes a single value.');
  const text = asText(value);
  if (facts.length !== undefined && text.length > facts.length && !facts.encrypted)
    throw new Unfit(`At most ${facts.length} characters fit here.`);
  return scalar(facts, text);
}

function scalar(facts: ColumnFacts, text: string): unknown {
  switch (facts.kind) {
    case 'choice':
      if (!facts.values?.includes(text)) throw new Unfit(`Choose one of: ${facts.values?.join(', ')}.`);
      return text;
    case 'boolean':
      if (!['true', 'false', '1', '0', 'on'].includes(text)) throw new Unfit('This is yes or no.');
      return ['true', '1', 'on'].includes(text);
    case 'integer':
    case 'stars':
      return whole(text);
    case 'percentage':
      return between(facts, text);
    case 'money':
      if (!/^\d{1,8}([.,]\d{1,2})?$/.test(text))
        throw new Unfit('An amount such as 1250.00, at most 99999999.99.');
      return Number(text.replace(',', '.')).toFixed(2);
    case 'currency':
      if (!/^[A-Z]{3}$/.test(text)) throw new Unfit('A currency code of three capitals, such as EUR.');
      return text;
    case 'date':
      return day(text);
    case 'time':
      if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)) throw new Unfit('A time such as 09:30.');
      return text.length === 5 ? `${text}:00` : text;
    case 'timestamp':
      return moment(text);
    case 'email':
      if (!z.email().safeParse(text).success) throw new Unfit('An e-mail address such as name@example.com.');
      return text;
    case 'phone':
      return phoneNumber(text);
    case 'url':
      if (!z.url({ protocol: /^https?$/ }).safeParse(text).success)
        throw new Unfit('An address that starts with https://.');
      return text;
    case 'reference':
    case 'id':
      if (!/^[0-9a-f-]{36}$/i.test(text) && !/^\d{1,19}$/.test(text)) throw new Unfit('Choose a record.');
      return text;
    case 'longtext':
      if (Buffer.byteLength(text) > 60_000) throw new Unfit('This text is too long.');
      return text;
    default:
      return text;
  }
}

function whole(text: string): number {
  const value = Number(text);
  if (!/^-?\d{1,10}$/.test(text) || Math.abs(value) > 2_147_483_647) throw new Unfit('A whole number.');
  return value;
}

function between(facts: ColumnFacts, text: string): number | string {
  const fine = facts.decimals !== undefined;
  if (!(fine ? /^\d{1,3}(\.\d{1,2})?$/ : /^\d{1,3}$/).test(text) || Number(text) > 100)
    throw new Unfit(fine ? 'A percentage between 0 and 100.' : 'A whole percentage between 0 and 100.');
  return fine ? Number(text).toFixed(facts.decimals) : Number(text);
}

function day(text: string): string {
  const parsed = DateTime.fromISO(text.slice(0, 10), { zone: 'utc' });
  if (!parsed.isValid || parsed.year < 1900 || parsed.year > 2200 || !/^\d{4}-\d{2}-\d{2}/.test(text))
    throw new Unfit('A date such as 2026-01-31.');
  return parsed.toISODate();
}

function moment(text: string): Date {
  const parsed = DateTime.fromISO(text, { zone: 'utc' });
  if (!parsed.isValid || parsed.year < 1970 || parsed.year > 2037) throw new Unfit('A date and time.');
  return parsed.startOf('second').toJSDate();
}

function phoneNumber(text: string): string {
  const parsed = parsePhoneNumberFromString(text);
  if (!parsed?.isValid()) throw new Unfit('A phone number with its country code, such as +90 532 123 45 67.');
  return parsed.number;
}

function structured(facts: ColumnFacts, value: unknown): unknown {
  let parsed = value;
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value) as unknown;
    } catch (error) {
      throw new Unfit(`This is not valid JSON: ${(error as Error).message}.`);
    }
  }
  const fault = shapeFault(facts.shape ?? 'object', parsed);
  if (fault !== null) throw new Unfit(fault);
  return parsed;
}
