export const PAYMENT_STATES = ['pending', 'completed', 'failed', 'refunded'] as const;
export const PAYMENT_METHODS = ['card', 'bank_transfer'] as const;
export const INSTALLMENT_FREQUENCIES = ['weekly', 'monthly'] as const;
export const INSTALLMENT_PLAN_STATES = ['active', 'completed', 'cancelled', 'defaulted'] as const;

export type PaymentState = (typeof PAYMENT_STATES)[number];
export type InstallmentPlanState = (typeof INSTALLMENT_PLAN_STATES)[number];
