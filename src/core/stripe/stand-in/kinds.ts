import { type Said, type SaidFields } from './form.js';
import { invalid } from './errors.js';

/** Reads one value of a request; refuses, with the name of the parameter, what Stripe would refuse. */
export type Kind<T> = (said: Said, name: string) => T;
export type Kinds = Readonly<Record<string, Kind<unknown>>>;
export type Read<K extends Kinds> = { -readonly [N in keyof K]?: ReturnType<K[N]> };

export const text: Kind<string> = (said, name) => {
  if (typeof said !== 'string') throw invalid(`Invalid string: ${shown(said)}`, { param: name });
  if (said === '')
    throw invalid(`You passed an empty string for '${name}'.`, {
      code: 'parameter_invalid_empty',
      param: name,
    });
  if (said.length > 5000) throw invalid('Invalid string: must be at most 5000 characters', { param: name });
  return said;
};

export const integer: Kind<number> = (said, name) => {
  if (typeof said !== 'string' || !/^-?\d{1,15}$/.test(said))
    throw invalid(`Invalid integer: ${shown(said)}`, { code: 'parameter_invalid_integer', param: name });
  return Number(said);
};

export const positive: Kind<number> = (said, name) => {
  const number = integer(said, name);
  if (number < 1)
    throw invalid('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: name,
    });
  return number;
};

export const bool: Kind<boolean> = (said, name) => {
  if (said !== 'true' && said !== 'false') throw invalid(`Invalid boolean: ${shown(said)}`, { param: name });
  return said === 'true';
};

export const oneOf =
  <const T extends string>(...values: T[]): Kind<T> =>
  (said, name) => {
    const found = values.find((value) => value === said);
    if (found === undefined)
      throw invalid(`Invalid ${name}: must be one of ${values.join(', ')}`, { param: name });
    return found;
  };

export const url: Kind<string> = (said, name) => {
  const address = text(said, name);
  if (!URL.canParse(address)) throw invalid('Not a valid URL', { code: 'url_invalid', param: name });
  return address;
};

/** An empty text takes a value away. */
export const emptyable =
  <T>(kind: Kind<T>): Kind<T | null> =>
  (said, name) =>
    said === '' ? null : kind(said, name);

export const listOf =
  <T>(kind: Kind<T>): Kind<T[]> =>
  (said, name) => {
    if (!Array.isArray(said)) throw invalid('Invalid array', { param: name });
    return said.map((one, index) => kind(one, `${name}[${index}]`));
  };

export const group =
  <const K extends Kinds>(kinds: K): Kind<Read<K>> =>
  (said, name) => {
    if (!isFields(said)) throw invalid('Invalid object', { param: name });
    return readAll(kinds, said, (inner) => `${name}[${inner}]`);
  };

/** At most fifty keys of forty characters, with five hundred characters each. */
export const metadata: Kind<Record<string, string>> = (said, name) => {
  if (!isFields(said)) throw invalid('Metadata must be a hash of key-value pairs', { param: name });
  const entries = Object.entries(said);
  if (entries.length > 50) throw invalid('Metadata can only have up to 50 keys.', { param: name });
  const read = entries.map(([key, value]) => [key, metadatum(key, value, `${name}[${key}]`)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== ''));
};

function metadatum(key: string, value: Said, param: string): string {
  if (typeof value !== 'string') throw invalid('Metadata values must be strings.', { param });
  if (key.length > 40) throw invalid('Metadata keys can have up to 40 characters.', { param });
  if (value.length > 500)
    throw invalid(`Metadata values can have up to 500 characters, but you passed in ${value.length}.`, {
      param,
    });
  return value;
}

export function readAll<K extends Kinds>(
  kinds: K,
  said: SaidFields,
  named: (name: string) => string,
): Read<K> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw unknown(named(name));
    read[name] = kind(value, named(name));
  }
  return read as Read<K>;
}

export function unknown(param: string) {
  return invalid(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
}

function shown(said: Said): string {
  return typeof said === 'string' ? said : JSON.stringify(said);
}

function isFields(said: Said): said is SaidFields {
  return typeof said === 'object' && !Array.isArray(said);
}
