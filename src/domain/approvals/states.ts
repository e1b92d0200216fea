export const APPROVAL_KINDS = ['refund', 'erasure'] as const;
export const APPROVAL_REQUEST_STATES = ['pending', 'approved', 'declined'] as const;

export type ApprovalKind = (typeof APPROVAL_KINDS)[number];
export type ApprovalState = (typeof APPROVAL_REQUEST_STATES)[number];
