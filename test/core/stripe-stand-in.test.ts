import { StandInGateway, TIMES_OUT } from '../../src/core/stripe/stand-in.js';

const charge = (values: object = {}) => ({
  idempotency_key: 'charge-1',
  row_id: 'row-1',
  amount: 20_000,
  currency: 'EUR',
  payment_method: 'pm_card_visa',
  ...values,
});
const refund = (payment_intent: string, values: object = {}) => ({
  idempotency_key: 'refund-1',
  row_id: 'row-2',
  amount: 5_000,
  currency: 'EUR',
  payment_intent,
  ...values,
});
const idOf = (outcome: { status: string; gateway_id?: string }) => String(outcome.gateway_id);

test('a card is charged once however often the same key comes', async () => {
  const gateway = new StandInGateway();
  const first = await gateway.charge(charge());
  expect(first).toEqual({ status: 'succeeded', gateway_id: expect.stringMatching(/^pi_/) as string });
  expect(await gateway.charge(charge())).toEqual(first);
  expect(await gateway.find('row-1')).toEqual(first);
});

test('a key that comes again with another sum is an error of the program', async () => {
  const gateway = new StandInGateway();
  await gateway.charge(charge());
  await expect(gateway.charge(charge({ amount: 1 }))).rejects.toThrow('An idempotency key came again');
});

test.each([
  ['pm_card_chargeDeclined', 'card_declined'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card'],
])('%s is declined as %s, and stays so for that key', async (payment_method, code) => {
  const gateway = new StandInGateway();
  const declined = { status: 'declined', code };
  expect(await gateway.charge(charge({ payment_method }))).toEqual(declined);
  expect(await gateway.charge(charge({ payment_method }))).toEqual(declined);
  expect(await gateway.charge(charge({ idempotency_key: 'charge-2' }))).toMatchObject({
    status: 'succeeded',
  });
});

test('a bank that wants to hear the patient says so', async () => {
  const gateway = new StandInGateway();
  const outcome = await gateway.charge(charge({ payment_method: 'pm_card_authenticationRequired' }));
  expect(outcome.status).toBe('requires_action');
});

test('an answer that was lost is there the second time, and the card was charged once', async () => {
  const gateway = new StandInGateway();
  expect(await gateway.charge(charge({ payment_method: TIMES_OUT }))).toEqual({ status: 'timed_out' });
  const again = await gateway.charge(charge({ payment_method: TIMES_OUT }));
  expect(again.status).toBe('succeeded');
  const whole = refund(idOf(again), { amount: 20_000 });
  expect(await gateway.refund(whole)).toEqual({ status: 'timed_out' });
  expect((await gateway.refund(whole)).status).toBe('succeeded');
  expect(await gateway.refund(refund(idOf(again), { idempotency_key: 'refund-2', amount: 1 }))).toEqual({
    status: 'declined',
    code: 'amount_too_large',
  });
});

test('no more goes back than was charged, and in its own currency', async () => {
  const gateway = new StandInGateway();
  const charged = idOf(await gateway.charge(charge()));
  expect((await gateway.refund(refund(charged))).status).toBe('succeeded');
  expect(await gateway.refund(refund(charged, { idempotency_key: 'refund-2', amount: 15_001 }))).toEqual({
    status: 'declined',
    code: 'amount_too_large',
  });
  expect(await gateway.refund(refund(charged, { idempotency_key: 'refund-3', currency: 'GBP' }))).toEqual({
    status: 'declined',
    code: 'invalid_currency',
  });
});

test('what it was never told of it does not know', async () => {
  expect(await new StandInGateway().find('row-9')).toBeNull();
});
