import { IANAZone } from 'luxon';

/** Europe/Istanbul and its like. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);
