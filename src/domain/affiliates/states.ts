export const AFFILIATE_STATES = ['draft', 'active', 'inactive', 'suspended'] as const;
/** A share of each payment, or an amount once for each booking. */
export const COMMISSION_TYPES = ['percentage', 'fixed'] as const;
export const PAYMENT_CYCLES = ['weekly', 'monthly', 'quarterly'] as const;
export const AFFILIATE_COMMISSION_STATES = ['pending', 'approved', 'paid', 'cancelled'] as const;

export type AffiliateState = (typeof AFFILIATE_STATES)[number];
export type AffiliateCommissionState = (typeof AFFILIATE_COMMISSION_STATES)[number];
