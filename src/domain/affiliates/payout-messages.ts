import { type Message } from '../notifications/notify.js';

export const staffPayoutDue = ({ affiliate, sums }: { affiliate: string; sums: string }): Message => ({
  en: { title: 'An affiliate is to be paid', body: `${affiliate}: ${sums} of the cycles that are over.` },
  tr: {
    title: 'Bir iş ortağına ödeme yapılacak',
    body: `${affiliate}: tamamlanan dönemler için ${sums}.`,
  },
});
