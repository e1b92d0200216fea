import { type Patient } from './entities.js';
import { type ProviderView } from './provider-view.js';

const HIDDEN = '•••';
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/**
 * What somebody wrote of themselves, without the names and addresses that are not open to the reader. It knows what
 * the patient's record says; whatever else gives a person away in a free text it cannot know.
 */
export function withoutNames(patient: Patient, view: ProviderView): (text: string | null) => string | null {
  if (view.anonymization_level === 'none') return (text) => text;
  const names = [
    ...whole(patient.username),
    ...(view.first_name === null ? parts(patient.first_name) : []),
    ...parts(patient.last_name),
    ...(patient.location?.split(',') ?? []).filter((part) => part.trim() !== view.country).flatMap(parts),
  ];
  const patterns = [EMAIL, ...names.map(asWord), ...phone(patient.phone_number)];
  return (text) =>
    text === null ? null : patterns.reduce((left, pattern) => left.replace(pattern, HIDDEN), text);
}

/** The whole first, then its words; what is as short as an initial is also in other words. */
const parts = (name: string | null): string[] =>
  whole(name).flatMap((all) => [all, ...all.split(/[\s-]+/).flatMap(whole)]);

function whole(name: string | null): string[] {
  const trimmed = name?.trim() ?? '';
  return trimmed.length > 1 ? [trimmed] : [];
}

const asWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );

/** However it is spaced, with the country's code or without. */
function phone(number: string | null): RegExp[] {
  const digits = number?.replaceAll(/\D/g, '').slice(-8) ?? '';
  if (digits.length < 6) return [];
  return [new RegExp(`(?:[+(\\d][\\d\\s().-]{0,11})?${[...digits].join('[\\s().-]{0,3}')}`, 'g')];
}
