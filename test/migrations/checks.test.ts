import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { insertRow } from './minimal-row.js';

type Values = Parameters<typeof insertRow>[2];

/** Each row breaks the one rule that is named. */
const broken: [string, string, Values][] = [
  ['after_cares', 'quote_id', { aftercare_type: 'treatment_linked', quote_id: null }],
  ['after_cares', 'quote_id', { aftercare_type: 'standalone', quote_id: 'a quote' }],
  ['after_cares', 'recovery_percentage', { recovery_percentage: 101 }],
  ['after_cares', 'total_price', { total_price: '-0.01' }],
  ['reviews', 'overall_rating', { overall_rating: 0 }],
  ['reviews', 'overall_rating', { overall_rating: 6 }],
  ['reviews', 'facility_rating', { facility_rating: 6 }],
  ['reviews', 'staff_rating', { staff_rating: 0 }],
  ['reviews', 'results_rating', { results_rating: 6 }],
  ['reviews', 'value_rating', { value_rating: -1 }],
  ['quotes', 'commission', { commission: 101 }],
  ['quotes', 'deposit_percentage', { deposit_percentage: -1 }],
  ['quotes', 'quote_amount', { quote_amount: '-1.00' }],
  ['payments', 'amount', { amount: '-0.01' }],
  ['payments', 'total_installments', { total_installments: 10 }],
  ['payments', 'installment_number', { total_installments: 3, installment_number: 4 }],
  ['installment_payment_plans', 'number_of_installments', { number_of_installments: 1 }],
  ['installment_payment_plans', 'number_of_installments', { number_of_installments: 10 }],
  ['installment_payment_plans', 'completed_installments', { completed_installments: 3 }],
  [
    'installment_payment_plans',
    'dates',
    { first_payment_date: '2026-02-01', final_payment_date: '2026-01-01' },
  ],
  ['packages', 'package_price', { package_price: '-1.00' }],
  ['quote_packages', 'price', { price: '-1.00' }],
  ['provider_treatment_pricings', 'price', { price: '-1.00' }],
  ['set_commissions', 'commission_percentage', { commission_percentage: 101 }],
  ['set_commissions', 'dates', { effective_from: '2026-02-01', effective_to: '2026-01-31' }],
  ['set_commissions', 'treatment_type', { scope: 'treatment_type' }],
  ['set_commissions', 'country', { scope: 'platform', country: 'Turkey' }],
  ['provider_commissions', 'dates', { effective_from: '2026-02-01', effective_to: '2026-01-31' }],
  ['provider_bills', 'net_amount', { net_amount: '-1.00' }],
  ['banking_details', 'owner', { provider_id: null, affiliate_id: null }],
  ['banking_details', 'owner', { provider_id: 'a clinic', affiliate_id: 'an affiliate' }],
  ['discounts', 'percentage', { discount_type: 'percentage', discount_value: '100.01' }],
  ['discounts', 'discount_value', { discount_type: 'fixed', discount_value: '-1.00' }],
  ['discounts', 'dates', { start_date: '2026-02-01', end_date: '2026-01-31' }],
  ['affiliates', 'percentage', { commission_type: 'percentage', commission_value: '101.00' }],
  ['affiliate_discount_codes', 'percentage', { discount_type: 'percentage', discount_value: '101.00' }],
  ['provider_discounts', 'share', { provider_share_percentage: 101 }],
  ['fixed_discounts', 'amount', { amount: '-1.00' }],
  ['aftercare_milestones', 'completion_percentage', { completion_percentage: 101 }],
  ['aftercare_milestones', 'dates', { start_date: '2026-02-01', end_date: '2026-01-31' }],
  ['standalone_aftercare_requests', 'total_price', { total_price: '-1.00' }],
  ['aftercare_payments', 'amount', { amount: '-1.00' }],
  ['aftercare_prices', 'price', { price: '-1.00' }],
  ['recovery_progress_logs', 'pain_level', { pain_level: 11 }],
  ['hotels', 'dates', { check_in_date: '2026-02-02', check_out_date: '2026-02-01' }],
  ['flights', 'times', { departs_at: '2026-02-01 10:00:00', arrives_at: '2026-02-01 09:00:00' }],
  ['second_factors', 'holder', { user_id: null }],
  ['second_factors', 'holder', { user_id: 'a colleague', patient_id: 'a patient' }],
  ['passport_details', 'dates', { issue_date: '2026-02-01', expiry_date: '2026-01-31' }],
];

/** What stands at the edge of a rule, or leaves a column empty, is fine. */
const sound: [string, Values][] = [
  ['after_cares', { aftercare_type: 'treatment_linked', quote_id: 'a quote', recovery_percentage: 100 }],
  ['after_cares', { aftercare_type: 'standalone', quote_id: null, total_price: '0.00' }],
  ['reviews', { overall_rating: 1, facility_rating: 5, staff_rating: null }],
  ['quotes', { commission: 0, deposit_percentage: 100, quote_amount: '0.00' }],
  ['payments', { amount: '0.00', total_installments: 9, installment_number: 9 }],
  ['payments', { total_installments: null, installment_number: null }],
  ['installment_payment_plans', { number_of_installments: 9, completed_installments: 9 }],
  ['set_commissions', { scope: 'platform', effective_from: '2026-02-01', effective_to: '2026-02-01' }],
  ['set_commissions', { scope: 'country', country: 'Turkey' }],
  ['discounts', { discount_type: 'percentage', discount_value: '100.00' }],
  ['discounts', { discount_type: 'fixed', discount_value: '250.00', end_date: '2026-01-31' }],
  ['banking_details', { affiliate_id: 'an affiliate' }],
  ['second_factors', { patient_id: 'a patient' }],
  ['second_factors', { provider_user_id: 'somebody of a clinic' }],
];

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test.each(broken)('%s: the rule %s refuses %j', async (table, rule, values) => {
  await expect(insertRow(db.owner, table, values)).rejects.toThrow(`chk_${table}_${rule}`);
});

test.each(sound)('%s takes %j', async (table, values) => {
  await expect(insertRow(db.owner, table, values)).resolves.toBeUndefined();
});
