import { AffiliateCommission } from '../../../src/domain/affiliates/entities.js';
import { tellAffiliatePayouts } from '../../../src/domain/affiliates/tell-payouts.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { aPayment, anAffiliate, anAffiliateCode } from '../../support/discounts.js';
import { aBooking } from '../../support/commissions.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { make } from '../../support/world.js';

const world = staffedDatabase();

async function anEarning(status: string, daysAgo: number) {
  const affiliate = await anAffiliate({ payment_cycle: 'monthly' });
  const code = await anAffiliateCode({ affiliate_id: affiliate.id });
  const quote = await aBooking();
  const payment = await aPayment(quote);
  const row = await make(AffiliateCommission, {
    affiliate_id: affiliate.id,
    affiliate_discount_code_id: code.id,
    quote_id: quote.id,
    payment_id: payment.id,
    base_amount: '1000.00',
    commission_type: 'percentage',
    commission_amount: '50.00',
    currency: 'EUR',
    status,
  });
  await world.db.app.query(
    'UPDATE affiliate_commissions SET created_at = created_at - INTERVAL ? DAY WHERE id = ?',
    [daysAgo, row.id],
  );
  return { row, affiliate };
}

test('what is approved from cycles that are over is told once in each cycle, without a name', async () => {
  const { row, affiliate } = await anEarning('approved', 40);
  await anEarning('approved', 0);
  await anEarning('pending', 40);
  await anEarning('paid', 40);
  const done = await Promise.all([1, 2, 3, 4].map(() => tellAffiliatePayouts()));
  expect(done.reduce((sum, one) => sum + one)).toBe(1);
  expect(await tellAffiliatePayouts()).toBe(0);
  const told = await world.db.app.manager.findBy(AlertsNotification, { type: 'affiliate.to_pay' });
  expect(new Set(told.map(({ subject_id }) => subject_id))).toEqual(new Set([row.id]));
  expect(told[0]!.body).toContain('50.00 EUR');
  expect(told[0]!.body).not.toContain(affiliate.affiliate_name);
});
