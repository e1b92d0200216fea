/** A code takes off a share of the total, or an amount. */
export const DISCOUNT_TYPES = ['percentage', 'fixed'] as const;
export const APPROVAL_STATES = ['pending', 'approved', 'rejected'] as const;
export const CODE_STATES = ['active', 'inactive', 'expired'] as const;

export type ApprovalState = (typeof APPROVAL_STATES)[number];
export type CodeState = (typeof CODE_STATES)[number];
