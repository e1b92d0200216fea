import { randomUUID } from 'node:crypto';
import { type Actor, systemActor } from '../../src/core/actor.js';
import { type EntityClass } from '../../src/core/facts.js';
import { ModelHasRole, Permission, Role, RoleHasPermission } from '../../src/core/entities.js';
import { hashPassword } from '../../src/core/passwords.js';
import { transact } from '../../src/core/transact.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/domain/access/permissions.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneTemplate,
} from '../../src/domain/aftercare-templates/entities.js';
import { Inquiry } from '../../src/domain/inquiries/entities.js';
import { enterPatient } from '../../src/domain/people/enter-patient.js';
import { type Patient, User } from '../../src/domain/people/entities.js';
import { Provider } from '../../src/domain/providers/entities.js';
import { StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { DEMO_PASSWORD } from './server.js';
import { type TestDatabase } from './database.js';

let number = 0;
const next = () => ++number;

/** Somebody of the staff with the permissions of a seeded role. */
export function actorAs(role: string, id: string | null = null): Actor {
  return {
    ...systemActor('admin', randomUUID()),
    type: id ? 'User' : 'System',
    id,
    name: role,
    permissions: new Set<string>(STAFF_ROLES[role]),
  };
}

/** One row through the unit of work, as the system. */
export function make<T extends object>(entity: EntityClass<T>, values: Partial<T>): Promise<T> {
  return transact(systemActor('seed', 'test'), null, 'make', (work) => work.create(entity, values as never));
}

/** Every staff role with its permissions, and a user for each: role@hairline.test. @returns ids by role */
export async function makeStaff({ app }: TestDatabase): Promise<Record<string, string>> {
  await app.getRepository(Permission).insert(PERMISSIONS.map((name) => ({ name, guard_name: 'api' })));
  const permissions = await app.getRepository(Permission).find();
  const password = await hashPassword(DEMO_PASSWORD);
  const ids: Record<string, string> = {};
  for (const [name, held] of Object.entries(STAFF_ROLES)) {
    const { identifiers } = await app.getRepository(Role).insert({ name, guard_name: 'api' });
    const role_id = String(identifiers[0]?.id);
    const granted = permissions.filter((permission) => (held as readonly string[]).includes(permission.name));
    await app
      .getRepository(RoleHasPermission)
      .insert(granted.map(({ id }) => ({ role_id, permission_id: id })));
    const email = `${name}@hairline.test`;
    const user = await make(User, { username: name, firstname: name, lastname: 'Person', email, password });
    await app.getRepository(ModelHasRole).insert({ role_id, model_id: user.id, model_type: 'User' });
    ids[name] = user.id;
  }
  return ids;
}

export function aClinic(values: Partial<Provider> = {}): Promise<Provider> {
  const n = next();
  return make(Provider, {
    provider_name: `Clinic ${n}`,
    email: `clinic-${n}@example.com`,
    city: 'Istanbul',
    country: 'Turkey',
    timezone: 'Europe/Istanbul',
    ...values,
  });
}

export function aPatient(values: Partial<Patient> = {}): Promise<Patient> {
  const n = next();
  return transact(systemActor('seed', 'test'), null, 'make', (work) =>
    enterPatient(work, {
      first_name: 'Test',
      last_name: `Patient ${n}`,
      username: `patient-${n}`,
      email: `patient-${n}@example.com`,
      password: 'no password',
      ...values,
    }),
  );
}

export async function anInquiry(values: Partial<Inquiry> = {}): Promise<Inquiry> {
  const patient_id = values.patient_id ?? (await aPatient()).id;
  return make(Inquiry, {
    problem: 'Hair loss',
    scan_url: 'scans/front.jpg',
    treatment_schedule: ['2026-12-01'],
    problem_details: 'More every year',
    ...values,
    patient_id,
  });
}

/** An active template whose milestones last so many days each. */
export async function aTemplate(
  days: readonly number[] = [7, 30, 90],
  months = 6,
  values: Partial<AftercareMilestoneTemplate> = {},
): Promise<AftercareMilestoneTemplate> {
  const template = await make(AftercareMilestoneTemplate, {
    template_name: `Template ${next()}`,
    duration_months: months,
    ...values,
  });
  for (const [index, duration_days] of days.entries())
    await make(AftercareMilestoneDefinition, {
      template_id: template.id,
      milestone_name: `Stage ${index + 1}`,
      duration_days,
      order_index: index + 1,
    });
  return template;
}

export async function aRequest(
  values: Partial<StandaloneAftercareRequest> = {},
): Promise<StandaloneAftercareRequest> {
  const patient_id = values.patient_id ?? (await aPatient()).id;
  return make(StandaloneAftercareRequest, {
    treatment_date: '2026-11-01',
    clinic_name: 'Elsewhere Clinic',
    treatment_type: 'FUE',
    duration_months: 6,
    pricing_model: 'fixed',
    total_price: '600.00',
    currency: 'EUR',
    ...values,
    patient_id,
  });
}
