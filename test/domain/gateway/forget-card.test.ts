import { OutboxMessage } from '../../../src/core/entities.js';
import { noGateway, useGateway } from '../../../src/core/stripe/gateway.js';
import { GatewayCustomer } from '../../../src/domain/gateway/entities.js';
import { reconcileDaily } from '../../../src/domain/gateway/reconcile.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { workOff } from '../../../src/jobs/worker.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { leaveCard, openTill, type Till } from '../../support/gateway.js';
import { stripeAt } from '../../support/stripe-stand-in.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let till: Till;
let staff: Record<string, string>;
beforeAll(async () => {
  db = await openTestDatabase();
  till = await openTill();
  staff = await makeStaff(db);
});
afterAll(async () => {
  await till.close();
  await db.close();
});

test('the card of somebody who is erased is forgotten, here and at the gateway', async () => {
  const { id } = await aPatient();
  const { id: account, gateway_customer_id, payment_method } = await leaveCard(id);
  const reason = 'The patient wrote to us and showed a passport.';
  await erasePatient(actorAs('admin', staff.admin), id, { reason });
  await approveErasure(actorAs('super-admin', staff['super-admin']), id, {});

  expect(await db.app.manager.findOneByOrFail(GatewayCustomer, { id: account })).toMatchObject({
    gateway_customer_id,
    payment_method: null,
    card_brand: null,
    card_last4: null,
    card_exp_month: null,
    card_exp_year: null,
  });
  const owed = await db.app.manager.findOneByOrFail(OutboxMessage, { name: 'forget-gateway-account' });
  await workOff(owed.id);
  const stripe = stripeAt(till.standIn);
  await expect(stripe.customers.retrieve(gateway_customer_id)).rejects.toMatchObject({
    code: 'resource_missing',
  });
  expect(await stripe.paymentMethods.retrieve(payment_method!)).toMatchObject({ customer: null });
  // A worker that ended before it could say so does it again.
  await till.gateway.forget(gateway_customer_id);
});

test('where no gateway is set up, none is asked day by day in vain', async () => {
  useGateway(noGateway);
  expect(await reconcileDaily()).toBe(false);
  useGateway(till.gateway);
  expect(await reconcileDaily()).toBe(true);
});

test('no gateway is handed on as any other, and refuses each call that is made of it', async () => {
  const handed = await Promise.resolve(noGateway);
  expect(handed).toBe(noGateway);
  expect(() => handed.customer('a patient')).toThrow('Card payments are not set up here.');
});
