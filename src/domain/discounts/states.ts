/** A code takes off a share of the total, or an amount. */
export const DISCOUNT_TYPES = ['percentage', 'fixed'] as const;
export const CODE_STATES = ['active', 'inactive', 'expired'] as const;
