import { type EntityManager } from 'typeorm';
import { AffiliateCommission } from '../../src/domain/affiliates/entities.js';
import { ProviderBill, ProviderBillLine } from '../../src/domain/commissions/entities.js';
import { ApprovalRequest } from '../../src/domain/approvals/entities.js';
import { InstallmentPaymentPlan, Payment, PaymentHistory } from '../../src/domain/payments/entities.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildAffiliateCommissions } from '../world/affiliate-earnings.js';
import { buildApprovals } from '../world/approvals.js';
import { buildBills } from '../world/bills.js';
import { worldOf } from '../world/world.js';
import { AffiliateSeeder } from './affiliate-seeder.js';
import { ProfileSeeder } from './profile-seeder.js';
import { QuoteSeeder } from './quote-seeder.js';

/** Money that came in, is owed, went back, and who earned by it. */
export class PaymentSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [QuoteSeeder, AffiliateSeeder, ProfileSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { money, banking, clinics, codes, clock } = worldOf(today);
    await insertMissing(manager, InstallmentPaymentPlan, money.plans);
    const isRefund = (refund: boolean) =>
      money.payments.filter(({ row }) => (row.payment_type === 'refund') === refund);
    // A refund names the payment that it gives back, so that one comes first.
    for (const payments of [isRefund(false), isRefund(true)])
      await insertMissing(
        manager,
        Payment,
        payments.map(({ row }) => row),
      );
    await insertMissing(
      manager,
      PaymentHistory,
      money.payments.flatMap(({ histories }) => histories),
    );
    const { bills, lines } = buildBills(clinics, money.payments, banking, clock);
    await insertMissing(manager, ProviderBill, bills);
    await insertMissing(manager, ProviderBillLine, lines);
    await insertMissing(manager, ApprovalRequest, buildApprovals(money.payments, clock));
    const earned = buildAffiliateCommissions(codes, money.payments, banking, clock);
    await insertMissing(manager, AffiliateCommission, earned);
  }
}
