const PREFIX = 'App\\Models\\';

/** As we write a sender's type; Laravel's own names stand in older rows. */
export const shortName = (sender_type: string): string =>
  sender_type.startsWith(PREFIX) ? sender_type.slice(PREFIX.length) : sender_type;

/** Both ways in which it is written. */
export const namesOf = (type: string): [string, string] => [type, PREFIX + type];
