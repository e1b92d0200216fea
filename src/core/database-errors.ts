import { database } from './database.js';
import { type DomainError, Invalid, Refusal } from './errors.js';

interface DriverError {
  errno?: number;
  sqlMessage?: string;
}

/** A refusal by the database as a sentence on the right field, or null where it is no such thing. */
export function databaseRefusal(thrown: unknown): DomainError | null {
  const { errno, sqlMessage = '' } = ((thrown as { driverError?: DriverError }).driverError ??
    thrown) as DriverError;
  switch (errno) {
    case 1062:
      return duplicate(sqlMessage);
    case 1451:
      return new Refusal('Other records still depend on this one.');
    case 1452:
      return new Invalid({ [quoted(sqlMessage, /FOREIGN KEY \(`(\w+)`\)/)]: 'There is no such record.' });
    case 1406:
      return new Invalid({ [quoted(sqlMessage, /column '(\w+)'/)]: 'This is too long.' });
    case 1264:
      return new Invalid({ [quoted(sqlMessage, /column '(\w+)'/)]: 'This number does not fit.' });
    case 1364:
    case 1048:
      return new Invalid({ [quoted(sqlMessage, /(?:Field|Column) '(\w+)'/)]: 'Please fill this in.' });
    case 1292:
    case 1366:
      return new Invalid({ [quoted(sqlMessage, /column .*?`?(\w+)`? at row/)]: 'This value does not fit.' });
    case 1644:
      return new Refusal(sqlMessage);
    case 3819:
    case 4025:
      return new Refusal('These values do not go together.');
    default:
      return null;
  }
}

/** Whether a row of the same unique key is there already. */
export function isDuplicate(thrown: unknown): boolean {
  const { errno } = ((thrown as { driverError?: DriverError }).driverError ?? thrown) as DriverError;
  return errno === 1062;
}

function quoted(message: string, pattern: RegExp): string {
  return pattern.exec(message)?.[1] ?? '_';
}

/** The key's name tells which column collides, with or without its table in front. */
function duplicate(message: string): Invalid {
  const name = /for key '(?:\w+\.)?(\w+)'/.exec(message)?.[1] ?? '';
  for (const { indices, uniques } of database().entityMetadatas)
    for (const { name: key, columns } of [...indices, ...uniques])
      if (key === name)
        return new Invalid(
          Object.fromEntries(columns.map(({ propertyName }) => [propertyName, 'This is already taken.'])),
        );
  return new Invalid({ _: 'There is already such a record.' });
}
