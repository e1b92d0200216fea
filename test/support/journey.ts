import { randomUUID } from 'node:crypto';
import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { SetCommission } from '../../src/domain/commissions/entities.js';
import { enterInquiry } from '../../src/domain/inquiries/enter-inquiry.js';
import { type Inquiry } from '../../src/domain/inquiries/entities.js';
import { User } from '../../src/domain/people/entities.js';
import { aPatient, make } from './world.js';

const system = systemActor('seed', 'test');

export async function aTreatment(values: Partial<Treatment> = {}): Promise<Treatment> {
  const user_id = values.user_id ?? (await aColleague()).id;
  return make(Treatment, {
    treatment_name: 'Hair transplant',
    treatment_type: 'FUE',
    treatment_description: 'Grafts, one by one.',
    thumbnail: 'treatments/1.jpg',
    ...values,
    user_id,
  });
}

export async function anInquiry(values: Partial<Inquiry> = {}): Promise<Inquiry> {
  const patient_id = values.patient_id ?? (await aPatient()).id;
  return transact(system, null, 'enter', (work) =>
    enterInquiry(work, {
      problem: 'Hair loss',
      problem_details: 'For two years.',
      scan_url: 'scans/1.jpg',
      treatment_schedule: ['2027-01-10'],
      ...values,
      patient_id,
    }),
  );
}

/** The platform's commission, set by somebody of the staff. */
export async function aPlatformRate(commission_percentage: number): Promise<SetCommission> {
  return make(SetCommission, {
    scope: 'platform',
    commission_percentage,
    effective_from: '2020-01-01',
    set_by_user_id: (await aColleague()).id,
  });
}

/** Somebody of the staff, without any role. */
function aColleague(): Promise<User> {
  const username = randomUUID();
  return make(User, {
    username,
    email: `${username}@example.com`,
    firstname: 'Some',
    lastname: 'Colleague',
    password: 'no password',
  });
}
