import { type EntityManager } from 'typeorm';
import { ApprovalRequest } from '../../src/domain/approvals/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { demoPasswordHash } from '../support/password.js';
import { Seeder } from '../support/seeder.js';
import { staffId } from '../world/staff.js';
import { worldOf, type World } from '../world/world.js';
import { PatientSeeder } from './patient-seeder.js';
import { UserSeeder } from './user-seeder.js';

/** Decisions about people that have been made, or wait for a second person: a duplicate, a suspension, and an erasure. */
export class PatientDecisionSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [UserSeeder, PatientSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    await insertMissing(manager, Patient, [
      { ...duplicate(world), password: await demoPasswordHash() },
      { ...suspended(world), password: await demoPasswordHash() },
    ]);
    await insertMissing(manager, ApprovalRequest, [erasure(world)]);
  }
}

/** Signed up a second time with another address, and was merged by support the day after. */
function duplicate({ clock, patients }: World) {
  const { row } = patients[11]!;
  return {
    id: seedId('patient 12 again', -30),
    first_name: row.first_name!,
    last_name: row.last_name!,
    username: `${row.username}.again`,
    patient_code: `PAT-${String(patients.length + 1).padStart(6, '0')}`,
    email: 'patient12.again@hairline.test',
    birthday: row.birthday ?? null,
    gender: row.gender ?? null,
    location: row.location ?? null,
    status: 'inquiry',
    anonymization_level: 'full',
    locale: row.locale ?? null,
    time_zone: row.time_zone ?? null,
    merged_into_patient_id: row.id,
    created_at: clock.at(-30),
    updated_at: clock.at(-29),
    deleted_at: clock.at(-29),
  };
}

/** Signed up, wrote insults to a clinic and was shut out. */
function suspended({ clock, patients }: World) {
  return {
    id: seedId('patient suspended', -20),
    first_name: 'Martin',
    last_name: 'Vogel',
    username: 'martin.vogel',
    patient_code: `PAT-${String(patients.length + 2).padStart(6, '0')}`,
    email: 'martin.vogel@hairline.test',
    gender: 'male',
    status: 'inquiry',
    anonymization_level: 'full',
    locale: 'en',
    time_zone: 'Europe/Berlin',
    suspended_at: clock.at(-15),
    created_at: clock.at(-20),
    updated_at: clock.at(-15),
  };
}

/** Of somebody whose journey is over: nothing stands in its way but the second person. */
function erasure({ clock, patients }: World) {
  const over = patients.find(({ number, course }) => number > 5 && course.stage === 'rejected')!;
  return {
    id: seedId('erasure 1', -2),
    kind: 'erasure',
    subject_type: 'Patient',
    subject_id: over.row.id,
    open_subject_id: over.row.id,
    reason: 'Wrote from the address that we know, and sent a copy of a passport.',
    requested_by_type: 'User',
    requested_by_id: staffId('admin'),
    state: 'pending',
    created_at: clock.at(-2),
    updated_at: clock.at(-2),
  };
}
