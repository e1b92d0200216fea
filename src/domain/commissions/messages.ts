import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Billed {
  bill_number: string;
  net_amount: string;
  currency: string;
}

export const billIssued = ({
  bill_number,
  net_amount,
  currency,
  due_date,
}: Billed & { due_date: string }): Message => ({
  en: {
    title: `Your bill ${bill_number}`,
    body: `We will pay you ${net_amount} ${currency} by ${longDay(due_date, 'en')}.`,
  },
  tr: {
    title: `${bill_number} numaralı hesap özetiniz`,
    body: `Size ${longDay(due_date, 'tr')} tarihine kadar ${net_amount} ${currency} ödeyeceğiz.`,
  },
});

export const billPaid = ({
  bill_number,
  net_amount,
  currency,
  payout_reference,
}: Billed & { payout_reference: string }): Message => ({
  en: {
    title: `Bill ${bill_number} is paid`,
    body: `We paid you ${net_amount} ${currency}; the reference is ${payout_reference}.`,
  },
  tr: {
    title: `${bill_number} numaralı hesap özeti ödendi`,
    body: `Size ${net_amount} ${currency} ödedik; referans: ${payout_reference}.`,
  },
});

export const billVoid = ({ bill_number, reason }: { bill_number: string; reason: string }): Message => ({
  en: {
    title: `Bill ${bill_number} no longer counts`,
    body: `We took this bill back: ${reason} Its payments will stand on another one.`,
  },
  tr: {
    title: `${bill_number} numaralı hesap özeti geçersiz`,
    body: `Bu hesap özetini geri aldık: ${reason} Ödemeleri başka bir özette yer alacak.`,
  },
});

export const accountVerified = ({ bank_name }: { bank_name: string }): Message => ({
  en: {
    title: 'Your account is verified',
    body: `We pay what we owe you into your account at ${bank_name}.`,
  },
  tr: {
    title: 'Hesabınız doğrulandı',
    body: `Ödemelerinizi ${bank_name} nezdindeki hesabınıza yapacağız.`,
  },
});
