/** What the bank says to a card. */
export interface TestCard {
  brand: string;
  last4: string;
  declines?: Decline;
  /** Whether the patient must confirm with the bank: each time, or until the card has been set up for later. */
  asks?: 'always' | 'until_set_up';
  /** Charged, and the bank takes it back afterwards. */
  disputed?: boolean;
  /** Charged, and the answer is lost on its way. */
  answerLost?: boolean;
  /** How its refunds begin; what becomes of those that are pending or are to fail is said later. */
  refunds?: 'pending' | 'fails_later';
}

export interface Decline {
  code: 'card_declined' | 'expired_card';
  decline_code: string;
  message: string;
}

const declined = (decline_code: string, message: string): Decline => ({
  code: decline_code === 'expired_card' ? 'expired_card' : 'card_declined',
  decline_code,
  message,
});

/** Stripe's names; the last one is ours. */
export const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  pm_card_visa: { brand: 'visa', last4: '4242' },
  pm_card_mastercard: { brand: 'mastercard', last4: '4444' },
  pm_card_chargeDeclined: {
    brand: 'visa',
    last4: '0002',
    declines: declined('generic_decline', 'Your card was declined.'),
  },
  pm_card_chargeDeclinedInsufficientFunds: {
    brand: 'visa',
    last4: '9995',
    declines: declined('insufficient_funds', 'Your card has insufficient funds.'),
  },
  pm_card_chargeDeclinedExpiredCard: {
    brand: 'visa',
    last4: '0069',
    declines: declined('expired_card', 'Your card has expired.'),
  },
  pm_card_authenticationRequired: { brand: 'visa', last4: '3184', asks: 'always' },
  pm_card_authenticationRequiredOnSetup: { brand: 'visa', last4: '3155', asks: 'until_set_up' },
  pm_card_createDispute: { brand: 'visa', last4: '0259', disputed: true },
  pm_card_pendingRefund: { brand: 'visa', last4: '7726', refunds: 'pending' },
  pm_card_refundFail: { brand: 'visa', last4: '5126', refunds: 'fails_later' },
  pm_card_timesOut: { brand: 'visa', last4: '4242', answerLost: true },
};
