export const STANDALONE_REQUEST_STATES = ['pending', 'assigned', 'activated', 'rejected'] as const;
export const PRICING_MODELS = ['fixed', 'monthly_subscription'] as const;

export type StandaloneRequestState = (typeof STANDALONE_REQUEST_STATES)[number];
export type PricingModel = (typeof PRICING_MODELS)[number];
