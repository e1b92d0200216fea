import { type Discount } from '../../src/domain/discounts/entities.js';
import { type Affiliate, type AffiliateDiscountCode } from '../../src/domain/affiliates/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { type AffiliateLine, AFFILIATES, type DiscountLine, DISCOUNTS } from './data/codes.js';
import { staffId } from './staff.js';
import { type Clinic, type Stored } from './types.js';

export interface CodeStory {
  discounts: Stored<Discount>[];
  affiliates: Stored<Affiliate>[];
  affiliateCodes: Stored<AffiliateDiscountCode>[];
}

export function buildCodes(clinics: readonly Clinic[], clock: Clock): CodeStory {
  return {
    discounts: DISCOUNTS.map((line) => discount(line, clinics, clock)),
    affiliates: AFFILIATES.map((line, at) => affiliate(line, at, clock)),
    affiliateCodes: AFFILIATES.map((line, at) => affiliateCode(line, at, clock)),
  };
}

/** A code that may be used on this day by patients of this clinic, as the discount stands today. */
export function usable(row: Stored<Discount>, clinic: Clinic, day: string): boolean {
  const dated = row.start_date! <= day && row.end_date! >= day;
  const decided = row.approval_status === 'approved' && row.status !== 'inactive';
  const offered = row.provider_id === null || row.provider_id === clinic.row.id;
  return dated && decided && offered && (row.currency === null || row.currency === clinic.currency);
}

/** Codes of active partners that work here and on this day; a fixed commission has a currency to keep. */
export function affiliateCodesFor(
  codes: CodeStory,
  clinic: Clinic,
  day: string,
): Stored<AffiliateDiscountCode>[] {
  return codes.affiliateCodes.filter(({ affiliate_id, start_date, end_date }) => {
    const { status, currency } = codes.affiliates.find(({ id }) => id === affiliate_id)!;
    const dated = start_date! <= day && (!end_date || end_date >= day);
    return (
      dated && (status === 'active' || status === 'inactive') && (!currency || currency === clinic.currency)
    );
  });
}

function discount(line: DiscountLine, clinics: readonly Clinic[], clock: Clock): Stored<Discount> {
  const [from, to] = line.days;
  const day = line.approval === 'pending' ? -DISCOUNTS.indexOf(line) / 2 : from - 10;
  const clinic = line.clinic ? clinics[line.clinic - 1]!.row.id : null;
  return {
    id: seedId(`discount ${line.code}`, day),
    discount_code: line.code,
    discount_type: line.type,
    discount_value: line.value,
    currency: line.type === 'fixed' ? 'EUR' : null,
    provider_id: clinic,
    usage_limit: line.limit ?? null,
    start_date: clock.date(from),
    end_date: clock.date(to),
    status: line.status ?? 'active',
    requires_provider_approval: line.asks ?? false,
    approval_status: line.approval,
    approved_by_provider_id: line.approval === 'approved' && line.asks ? clinic : null,
    ...decisionOn(line, clock.at(Math.min(day + 2, -0.1))),
    created_at: clock.at(day),
    updated_at: clock.at(day),
  };
}

function decisionOn({ approval }: DiscountLine, decided_at: Date): Partial<Discount> {
  if (approval === 'pending') return {};
  return {
    decided_at,
    decided_by_user_id: staffId('admin'),
    rejection_reason: approval === 'rejected' ? 'Half of the price is more than anybody can bear.' : null,
  };
}

function affiliate(line: AffiliateLine, at: number, clock: Clock): Stored<Affiliate> {
  const joined = line.status === 'draft' ? -6 : -760 + at * 20;
  const [commission_type, commission_value] = line.commission;
  const left = line.status === 'inactive' ? clock.date(-60) : null;
  return {
    id: seedId(`affiliate ${line.slug}`, joined),
    affiliate_name: line.name,
    email: `hello@${line.slug}.example`,
    phone_number: `+4930231259${String(10 + at)}`,
    company_name: line.company,
    website: `https://${line.slug}.example`,
    contact_person: line.name,
    address: `${at + 3} Market Street`,
    city: line.city,
    country: line.country,
    status: line.status,
    commission_type,
    commission_value,
    currency: commission_type === 'fixed' ? 'EUR' : null,
    payment_cycle: line.cycle,
    start_date: clock.date(joined),
    end_date: left,
    notes: line.status === 'suspended' ? 'Advertised with prices that were not ours; under review.' : null,
    discount_codes: codeState(line) === 'active' ? [line.code] : [],
    feature_flag_enabled: line.status !== 'suspended',
    instagram: line.instagram ? `https://instagram.example/${line.slug}` : null,
    created_at: clock.at(joined),
    updated_at: clock.at(joined),
  };
}

const codeState = ({ status }: AffiliateLine) => (status === 'inactive' ? 'expired' : 'active');

function affiliateCode(line: AffiliateLine, at: number, clock: Clock): Stored<AffiliateDiscountCode> {
  const joined = line.status === 'draft' ? -6 : -760 + at * 20;
  return {
    id: seedId(`affiliate code ${line.code}`, joined),
    affiliate_id: seedId(`affiliate ${line.slug}`, joined),
    code: line.code,
    discount_type: 'percentage',
    discount_value: line.discount,
    usage_limit: null,
    start_date: clock.date(joined),
    end_date: line.status === 'inactive' ? clock.date(-60) : null,
    status: codeState(line),
    created_at: clock.at(joined),
    updated_at: clock.at(joined),
  };
}
