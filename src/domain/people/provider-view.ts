import { DateTime } from 'luxon';
import { type EntityManager, In } from 'typeorm';
import { Location } from '../catalogue/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';
import { type ANONYMIZATION_LEVELS, Patient } from './entities.js';

export type AnonymizationLevel = (typeof ANONYMIZATION_LEVELS)[number];

/** What a clinic may read of a patient; null is what it may not see, or what is not known. */
export interface ProviderView {
  /** full: nothing that names the person · partial: the little above that · none: whom they will treat. */
  anonymization_level: AnonymizationLevel;
  patient_code: string | null;
  first_name: string | null;
  age_band: string | null;
  country: string | null;
  last_name: string | null;
  birthday: string | null;
  gender: string | null;
  email: string | null;
  phone_number: string | null;
  location: string | null;
  profile_image: string | null;
}

/** Which fields open at which level; each level has those before it. */
export const OPENS: Record<AnonymizationLevel, readonly (keyof ProviderView)[]> = {
  full: ['anonymization_level', 'patient_code'],
  partial: ['first_name', 'age_band', 'country'],
  none: ['last_name', 'birthday', 'gender', 'email', 'phone_number', 'location', 'profile_image'],
};
const ORDER = ['full', 'partial', 'none'] as const;
const PAID: readonly string[] = ['confirmed', 'inprogress', 'aftercare', 'completed'];

/**
 * A patient as one clinic may see them now. Every reading for a clinic goes through this.
 * @throws EntityNotFoundError where there is no such patient, or only in the trash
 */
export async function providerViewOf(
  manager: EntityManager,
  patientId: string,
  providerId: string,
): Promise<ProviderView> {
  const patient = await manager.findOneByOrFail(Patient, { id: patientId });
  return viewAt(manager, patient, await levelFor(manager, patient, providerId));
}

/**
 * From the clinic's own quotes with this patient: full until one is accepted, partial until it is paid, none from
 * then on while the booking stands; never more open than the patient has become at all.
 */
export async function levelFor(
  manager: EntityManager,
  patient: Patient,
  providerId: string,
): Promise<AnonymizationLevel> {
  if (patient.erased_at) return 'full';
  const inquiries = await manager.find(Inquiry, { select: { id: true }, where: { patient_id: patient.id } });
  const quotes = await manager.findBy(Quote, {
    inquiry_id: In(inquiries.map(({ id }) => id)),
    provider_id: providerId,
  });
  const states = quotes.map(({ status }) => status);
  const own = states.some((state) => PAID.includes(state))
    ? 'none'
    : states.includes('accepted')
      ? 'partial'
      : 'full';
  const reached = ORDER.find((level) => level === patient.anonymization_level) ?? 'full';
  return ORDER.indexOf(own) <= ORDER.indexOf(reached) ? own : reached;
}

/** The same patient at a level, whatever the clinic has reached. */
export async function viewAt(
  manager: EntityManager,
  patient: Patient,
  level: AnonymizationLevel,
): Promise<ProviderView> {
  const { patient_code, first_name, last_name, birthday, gender } = patient;
  const { email, phone_number, location, profile_image } = patient;
  const whole: ProviderView = {
    anonymization_level: level,
    patient_code,
    first_name,
    age_band: ageBand(birthday),
    country: await countryOf(manager, patient),
    last_name,
    birthday,
    gender,
    email,
    phone_number,
    location,
    profile_image,
  };
  const open = ORDER.slice(0, ORDER.indexOf(level) + 1).flatMap((reached) => OPENS[reached]);
  const shown = Object.entries(whole).map(([field, value]) => [
    field,
    open.includes(field as keyof ProviderView) ? (value as unknown) : null,
  ]);
  return Object.fromEntries(shown) as ProviderView;
}

/** Ten years wide: 30-39. */
function ageBand(birthday: string | null): string | null {
  if (birthday === null) return null;
  const years = Math.floor(DateTime.utc().diff(DateTime.fromISO(birthday, { zone: 'utc' }), 'years').years);
  const from = Math.max(0, Math.floor(years / 10) * 10);
  return `${from}-${from + 9}`;
}

/** The end of "Stockholm, Sweden"; a place without a comma might be a town, which says too much. */
async function countryOf(manager: EntityManager, { location, location_id }: Patient): Promise<string | null> {
  const [, country] = /,\s*([^,]+)$/.exec(location ?? '') ?? [];
  if (country) return country.trim();
  if (location_id === null) return null;
  return (await manager.findOneBy(Location, { id: location_id }))?.country ?? null;
}
