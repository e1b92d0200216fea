import { requestAftercareRefund, requestRefund } from '../../../src/domain/refunds/request-refund.js';
import { accrueAffiliateCommission } from '../../../src/domain/affiliates/accrue-commission.js';
import { activateAffiliate } from '../../../src/domain/affiliates/activate-affiliate.js';
import { approveAffiliateCommission } from '../../../src/domain/affiliates/approve-affiliate-commission.js';
import { AffiliateCommission } from '../../../src/domain/affiliates/entities.js';
import { issueAffiliateCode } from '../../../src/domain/affiliates/issue-affiliate-code.js';
import { payAffiliateCommissions } from '../../../src/domain/affiliates/pay-affiliate-commissions.js';
import { revokeAffiliateCode } from '../../../src/domain/affiliates/revoke-affiliate-code.js';
import { suspendAffiliate } from '../../../src/domain/affiliates/suspend-affiliate.js';
import { SetCommission } from '../../../src/domain/commissions/entities.js';
import { generateProviderBill } from '../../../src/domain/commissions/generate-provider-bill.js';
import { issueProviderBill } from '../../../src/domain/commissions/issue-provider-bill.js';
import { markProviderBillPaid } from '../../../src/domain/commissions/mark-provider-bill-paid.js';
import { setCommission } from '../../../src/domain/commissions/set-commission.js';
import { setProviderCommission } from '../../../src/domain/commissions/set-provider-commission.js';
import { verifyBankingDetails } from '../../../src/domain/commissions/verify-banking-details.js';
import { voidProviderBill } from '../../../src/domain/commissions/void-provider-bill.js';
import { approveDiscount } from '../../../src/domain/discounts/approve-discount.js';
import { deactivateDiscount } from '../../../src/domain/discounts/deactivate-discount.js';
import { recordProviderDecision } from '../../../src/domain/discounts/record-provider-decision.js';
import { rejectDiscount } from '../../../src/domain/discounts/reject-discount.js';
import { requestProviderApproval } from '../../../src/domain/discounts/request-provider-approval.js';
import { approveAftercareRefund, approveRefund } from '../../../src/domain/refunds/approve-refund.js';
import { cancelInstallmentPlan } from '../../../src/domain/payments/cancel-installment-plan.js';
import { confirmBankTransfer } from '../../../src/domain/payments/confirm-bank-transfer.js';
import { createInstallmentPlan } from '../../../src/domain/payments/create-installment-plan.js';
import { declineAftercareRefund, declineRefund } from '../../../src/domain/refunds/decline-refund.js';
import { InstallmentPaymentPlan } from '../../../src/domain/payments/entities.js';
import { failBankTransfer } from '../../../src/domain/payments/fail-bank-transfer.js';
import { reconcilePayment } from '../../../src/domain/payments/reconcile-payment.js';
import { recordBankTransfer } from '../../../src/domain/payments/record-bank-transfer.js';
import { refundAftercarePayment, refundPayment } from '../../../src/domain/refunds/refund-payment.js';
import { AftercarePayment } from '../../../src/domain/standalone-aftercare/entities.js';
import { GatewayDrift, GatewayEventRow } from '../../../src/domain/gateway/entities.js';
import { settleDrift } from '../../../src/domain/gateway/settle-drift.js';
import { replayGatewayEvent } from '../../../src/domain/gateway/replay-event.js';
import { retryPayment } from '../../../src/domain/payments/retry-payment.js';
import { aBill, aBooking, anAccount, arrived } from '../commissions.js';
import { type TestDatabase } from '../database.js';
import {
  aDiscount,
  anAccount as aPartnersAccount,
  anAffiliate,
  anAffiliateCode,
  aPart,
  aPayment as earning,
  aSetting,
  inOne,
  quoteWith,
} from '../discounts.js';
import { aPaidQuote, aPayment, aQuote, inDays } from '../payments.js';
import { aPaidRequest } from '../standalone.js';
import { aClinic, actorAs, make } from '../world.js';
import { on, reason, type Situation } from './situation.js';

let number = 0;
const next = () => ++number;

export function moneySituations(db: TestDatabase, staff: Record<string, string>): Situation[] {
  const support = () => actorAs('support', staff.support);
  const asked = async () => {
    const { payment } = await aPaidQuote('1000.00');
    await requestRefund(support(), payment.id, { amount: '800.00', reason });
    return payment;
  };
  const aftercare = async (total_price: string) => {
    const { request } = await aPaidRequest({ total_price });
    return db.app.manager.findOneByOrFail(AftercarePayment, { standalone_aftercare_request_id: request.id });
  };
  const askedInAftercare = async () => {
    const payment = await aftercare('1000.00');
    await requestAftercareRefund(support(), payment.id, { amount: '800.00', reason });
    return payment;
  };
  const expected = (payment_status: string) => async () => {
    const { id } = await aPayment(await aQuote({ status: 'accepted' }), { payment_status });
    return { id };
  };
  const anEvent = () =>
    make(GatewayEventRow, {
      gateway_event_id: `evt_${next()}`,
      type: 'payment_intent.succeeded',
      object_id: `pi_${next()}`,
      happened_at: new Date('2026-04-01'),
      worked_at: new Date('2026-04-01'),
    });
  const aDrift = () =>
    make(GatewayDrift, { kind: 'unknown_here', gateway_id: `pi_${next()}`, theirs: '20.00 EUR' });
  const rhythm = {
    number_of_installments: 3,
    payment_frequency: 'monthly',
    first_payment_date: inDays(3),
    payment_method: 'bank_transfer',
  };
  const earned = async (status: string) => {
    const affiliate = await anAffiliate({ commission_value: '10.00' });
    await aPartnersAccount(affiliate);
    const { code } = await anAffiliateCode({ affiliate_id: affiliate.id });
    const payment = await earning(await quoteWith(await aSetting(), { discount_code: code }));
    const commission = (await inOne((work) => accrueAffiliateCommission(work, payment)))!;
    await db.app.manager.update(AffiliateCommission, commission.id, { status });
    return commission;
  };
  const bill = async (status: string) => {
    const { id, provider_id } = await aBill(db, {
      status,
      issued_at: status === 'draft' ? null : new Date('2026-04-01'),
    });
    await anAccount({ provider_id });
    return { id };
  };

  return [
    on(recordBankTransfer, async () => ({
      id: (await aQuote()).id,
      input: { amount: '1000.00', payment_type: 'final', transaction_id: `BANK-${next()}` },
    })),
    on(confirmBankTransfer, expected('pending')),
    on(failBankTransfer, async () => ({ ...(await expected('pending')()), input: { reason } })),
    on(retryPayment, expected('failed')),
    on(reconcilePayment, async () => ({
      ...(await expected('pending')()),
      input: { payment_status: 'completed', reason },
    })),
    on(settleDrift, async () => ({ id: (await aDrift()).id, input: { reason } })),
    on(replayGatewayEvent, async () => ({ id: (await anEvent()).id })),
    on(refundPayment, async () => ({
      id: (await aPaidQuote('400.00')).payment.id,
      input: { amount: '300.00', reason },
    })),
    on(requestRefund, async () => ({
      id: (await aPaidQuote('1000.00')).payment.id,
      input: { amount: '800.00', reason },
    })),
    on(approveRefund, async () => ({ id: (await asked()).id })),
    on(declineRefund, async () => ({ id: (await asked()).id, input: { reason } })),
    on(refundAftercarePayment, async () => ({
      id: (await aftercare('400.00')).id,
      input: { amount: '300.00', reason },
    })),
    on(requestAftercareRefund, async () => ({
      id: (await aftercare('1000.00')).id,
      input: { amount: '800.00', reason },
    })),
    on(approveAftercareRefund, async () => ({ id: (await askedInAftercare()).id })),
    on(declineAftercareRefund, async () => ({ id: (await askedInAftercare()).id, input: { reason } })),
    on(createInstallmentPlan, async () => ({ id: (await aQuote()).id, input: rhythm })),
    on(cancelInstallmentPlan, async () => {
      const quote = await aQuote();
      await createInstallmentPlan(actorAs('finance', staff.finance), quote.id, rhythm);
      const { id } = await db.app.manager.findOneByOrFail(InstallmentPaymentPlan, { quote_id: quote.id });
      return { id, input: { reason } };
    }),
    on(activateAffiliate, async () => ({ id: (await anAffiliate({ status: 'draft' })).id })),
    on(suspendAffiliate, async () => ({ id: (await anAffiliate()).id, input: { reason } })),
    on(issueAffiliateCode, async () => ({
      id: (await anAffiliate()).id,
      input: { code: `OWN-${next()}`, discount_type: 'percentage', discount_value: '5' },
    })),
    on(revokeAffiliateCode, async () => {
      const { id, affiliate_id } = await anAffiliateCode();
      return { id: affiliate_id, input: { affiliate_discount_code_id: id } };
    }),
    on(approveAffiliateCommission, async () => ({ id: (await earned('pending')).id })),
    on(payAffiliateCommissions, async () => ({
      input: { ids: [(await earned('approved')).id], payout_reference: `SEPA-${next()}` },
    })),
    on(setCommission, async () => {
      await db.app.query('DELETE FROM set_commissions');
      await make(SetCommission, {
        scope: 'platform',
        commission_percentage: 20,
        effective_from: '2020-01-01',
        set_by_user_id: staff.finance!,
      });
      return { input: { scope: 'platform', commission_percentage: 22, effective_from: inDays(7) } };
    }),
    on(setProviderCommission, async () => ({
      id: (await aClinic()).id,
      input: { commission_percentage: 12, effective_from: inDays(7), reason },
    })),
    on(generateProviderBill, async () => {
      const { id } = await aClinic();
      await arrived(db, await aBooking({ provider_id: id }), '1000.00');
      return { id, input: { period_start: '2026-03-01', period_end: '2026-03-31' } };
    }),
    on(issueProviderBill, async () => ({ ...(await bill('draft')), input: { due_date: inDays(30) } })),
    on(markProviderBillPaid, async () => ({
      ...(await bill('issued')),
      input: { payout_reference: `PAID-${next()}` },
    })),
    on(voidProviderBill, async () => ({ ...(await bill('issued')), input: { reason } })),
    on(verifyBankingDetails, async () => ({ id: (await anAccount({ verified_at: null })).id })),
    on(approveDiscount, async () => ({ id: (await aDiscount({ approval_status: 'pending' })).id })),
    on(rejectDiscount, async () => ({
      id: (await aDiscount({ approval_status: 'pending' })).id,
      input: { reason },
    })),
    on(deactivateDiscount, async () => ({ id: (await aDiscount()).id })),
    on(requestProviderApproval, async () => ({
      id: (await aDiscount({ approval_status: 'pending', requires_provider_approval: true })).id,
      input: { provider_ids: [(await aClinic()).id], provider_share_percentage: 40 },
    })),
    on(recordProviderDecision, async () => {
      const discount = await aDiscount({ approval_status: 'pending', requires_provider_approval: true });
      const { provider_id } = await aPart(discount);
      return { id: discount.id, input: { provider_id, decision: 'approved' } };
    }),
  ];
}
