import { type EntityManager } from 'typeorm';
import {
  PassportDetail,
  Patient,
  PatientConsent,
  PatientResource,
} from '../../src/domain/people/entities.js';
import { agreementId } from '../reference/content/agreements.js';
import { TREATMENTS } from '../reference/content/treatments.js';
import { ContentSeeder } from '../reference/content-seeder.js';
import { PermissionSeeder } from '../reference/permission-seeder.js';
import { TreatmentSeeder } from '../reference/treatment-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { demoPasswordHash } from '../support/password.js';
import { Random } from '../support/random.js';
import { Seeder } from '../support/seeder.js';
import { type PatientStory } from '../world/types.js';
import { buildPassport } from '../world/visits.js';
import { worldOf, type World } from '../world/world.js';
import { LocationSeeder } from './location-seeder.js';
import { assignRoles } from './user-seeder.js';

const ALWAYS = ['terms_of_service', 'privacy_policy', 'medical_data'];

/** Six hundred patients in every stage, and what they agreed to. */
export class PatientSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [PermissionSeeder, ContentSeeder, TreatmentSeeder, LocationSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    const { patients } = world;
    const password = await demoPasswordHash();
    await insertMissing(
      manager,
      Patient,
      patients.map(({ row }) => ({ ...row, password })),
    );
    await assignRoles(
      manager,
      'Patient',
      'patient',
      patients.map(({ row }) => ({ role: 'patient', id: row.id })),
    );
    await insertMissing(
      manager,
      PatientConsent,
      patients.flatMap((patient) => consents(patient, world)),
    );
    await insertMissing(manager, PassportDetail, passports(world));
    await insertMissing(manager, PatientResource, resources(patients));
  }
}

function consents({ number, row, locale, signedUp }: PatientStory, { clock }: World) {
  const random = new Random(`consents of patient ${number}`);
  const types = [...ALWAYS, ...['photo_use', 'marketing'].filter(() => random.chance(0.4))];
  return types.map((consent_type) => {
    const withdrawn = consent_type === 'marketing' && signedUp < -20 && random.chance(0.3);
    return {
      id: seedId(`consent ${number} ${consent_type}`, signedUp),
      patient_id: row.id,
      terms_and_conditions_id: agreementId(consent_type, locale),
      consent_type,
      granted_at: clock.at(signedUp),
      withdrawn_at: withdrawn ? clock.at(signedUp + 15) : null,
      ip_address: `203.0.113.${number % 254}`,
      created_at: clock.at(signedUp),
      updated_at: clock.at(withdrawn ? signedUp + 15 : signedUp),
    };
  });
}

/** Of those who travel. */
function passports({ quotes, clock }: World) {
  return quotes
    .filter(
      ({ main, course, clinic, patient }) =>
        main && course.confirmedAt < 0 && clinic.country.name !== patient.country.name,
    )
    .filter(({ patient }, at, all) => all.findIndex((other) => other.patient === patient) === at)
    .map(({ patient, course }) => buildPassport(patient, course.confirmedAt + 0.1, clock));
}

function resources(patients: readonly PatientStory[]) {
  const forAll = [
    ['preparation', 'guide', 'en', 'Two weeks before', 'guides/two-weeks-before.pdf'],
    ['preparation', 'guide', 'tr', 'İki hafta önce', 'guides/iki-hafta-once.pdf'],
    ['travel', 'pdf', 'en', 'Your travel checklist', 'guides/travel-checklist.pdf'],
    ['treatment', 'video', 'en', 'The day of the treatment', 'videos/the-day.mp4'],
    ['recovery', 'video', 'en', 'How to wash', 'videos/how-to-wash.mp4'],
    ['recovery', 'video', 'tr', 'Nasıl yıkanır', 'videos/nasil-yikanir.mp4'],
  ].map(([phase, resource_type, locale, title, file_path]) => ({
    id: seedId(`patient resource ${title}`),
    phase: phase!,
    resource_type: resource_type!,
    locale: locale!,
    title: title!,
    file_path: `resources/${file_path}`,
    status: 'published',
  }));
  const forFut = {
    id: seedId('patient resource stitches'),
    treatment_id: TREATMENTS.find(({ type }) => type === 'FUT')!.id,
    phase: 'recovery',
    resource_type: 'guide',
    title: 'Care of the stitches',
    url: 'https://hairline.example/guides/stitches',
    status: 'published',
  };
  const forOne = {
    id: seedId('patient resource letter'),
    patient_id: patients[0]!.row.id,
    phase: 'recovery',
    resource_type: 'pdf',
    title: 'A letter to your family doctor',
    file_path: 'resources/letters/patient-1.pdf',
    status: 'published',
  };
  return [...forAll, forFut, forOne];
}
