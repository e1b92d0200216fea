import { type EntityManager } from 'typeorm';
import { type Actor, systemActor } from '../../src/core/actor.js';
import { database } from '../../src/core/database.js';
import { activateStandaloneAftercare } from '../../src/domain/standalone-aftercare/activate-standalone-aftercare.js';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import {
  AftercarePayment,
  StandaloneAftercareRequest,
} from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { requestAftercareRefund } from '../../src/domain/refunds/request-refund.js';
import { rejectStandaloneAftercare } from '../../src/domain/standalone-aftercare/reject-standalone-aftercare.js';
import { suggestPayment } from '../../src/domain/standalone-aftercare/suggest-payment.js';
import { CommissionSeeder } from '../reference/commission-seeder.js';
import { TemplateSeeder } from '../reference/template-seeder.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { staffId } from '../world/staff.js';
import { buildStandalone, type Plan, type StandaloneBook } from '../world/standalone.js';
import { worldOf } from '../world/world.js';
import { PatientSeeder } from './patient-seeder.js';
import { ProviderSeeder } from './provider-seeder.js';
import { UserSeeder } from './user-seeder.js';

/** Requests of patients treated elsewhere; what was decided is decided as staff decide it. */
export class StandaloneAftercareSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [CommissionSeeder, TemplateSeeder, UserSeeder, ProviderSeeder, PatientSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { plans, payments } = book(today);
    await insertMissing(
      manager,
      StandaloneAftercareRequest,
      plans.map(({ request }) => request),
    );
    await insertMissing(manager, AftercarePayment, payments);
  }

  override async afterwards(today: Date): Promise<void> {
    for (const plan of book(today).plans.filter(({ fate }) => fate !== 'waiting')) await decide(plan);
  }
}

function book(today: Date): StandaloneBook {
  const { patients, clinics, clock } = worldOf(today);
  return buildStandalone(patients, clinics, clock);
}

/** Goes on from where the request is: one that staff have moved meanwhile stays where they put it. */
async function decide({ request, fate, provider_id, template, reason }: Plan): Promise<void> {
  const state = async () => {
    const row = await database()
      .getRepository(StandaloneAftercareRequest)
      .findOneByOrFail({ id: request.id });
    return row.request_status;
  };
  if ((await state()) !== 'pending') return;
  const support = onBehalfOf('support', request.id);
  if (fate === 'rejected') {
    await rejectStandaloneAftercare(support, request.id, { reason });
    return;
  }
  await assignStandaloneAftercare(support, request.id, { provider_id, aftercare_template_id: template });
  if (fate === 'unpaid') return;
  const finance = onBehalfOf('finance', request.id);
  const { amount } = await suggestPayment(finance, request.id);
  const { id } = await recordAftercarePayment(finance, request.id, {
    amount,
    transaction_id: `TRF-${request.id.slice(-8)}`,
  });
  if (fate === 'regretted')
    await requestAftercareRefund(support, id, {
      amount,
      reason: 'The patient has found a doctor nearby.',
    });
  if (fate === 'activated')
    await activateStandaloneAftercare(onBehalfOf('medical', request.id), request.id, {});
}

function onBehalfOf(role: string, requestId: string): Actor {
  return { ...systemActor('seed', `seed-${requestId.slice(-12)}`), type: 'User', id: staffId(role) };
}
