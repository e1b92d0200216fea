import { type Message } from '../notifications/notify.js';

export const commissionsPaid = ({
  name,
  amount,
  reference,
}: {
  name: string;
  amount: string;
  reference: string;
}): Message => ({
  en: { title: 'Affiliate commissions were paid', body: `${name}: ${amount}, reference ${reference}.` },
  tr: { title: 'İş ortağı komisyonları ödendi', body: `${name}: ${amount}, referans ${reference}.` },
});
