export const QUOTE_STATES = [
  'inquiry',
  'quote',
  'accepted',
  'confirmed',
  'inprogress',
  'aftercare',
  'completed',
  'rejected',
  'cancelled',
] as const;

export type QuoteState = (typeof QUOTE_STATES)[number];
