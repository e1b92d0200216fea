export const PAYMENT_STATES = ['pending', 'completed', 'failed', 'refunded'] as const;
export const PAYMENT_METHODS = ['card', 'bank_transfer'] as const;

export type PaymentState = (typeof PAYMENT_STATES)[number];
