import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Sum {
  amount: string;
  currency: string;
}

export const patientPaid = ({ amount, currency }: Sum): Message => ({
  en: { title: 'Your payment has arrived', body: `We received ${amount} ${currency}. Thank you.` },
  tr: { title: 'Ödemeniz ulaştı', body: `${amount} ${currency} ödemenizi aldık. Teşekkür ederiz.` },
});

export const patientFailed = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'Your payment did not go through',
    body: `We did not receive your payment of ${amount} ${currency}. Please try again, or write to us.`,
  },
  tr: {
    title: 'Ödemeniz gerçekleşmedi',
    body: `${amount} ${currency} tutarındaki ödemenizi almadık. Lütfen yeniden deneyin veya bize yazın.`,
  },
});

export const patientRefunded = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'Your refund is on its way',
    body: `We have given back ${amount} ${currency}. It takes your bank a few days to show it.`,
  },
  tr: {
    title: 'İadeniz yolda',
    body: `${amount} ${currency} iade ettik. Bankanızda görünmesi birkaç gün sürebilir.`,
  },
});

export const patientConfirmed = ({ day }: { day: string | undefined }): Message => ({
  en: {
    title: 'Your booking is confirmed',
    body: day ? `Your treatment is on ${longDay(day, 'en')}.` : 'Your clinic tells you the day soon.',
  },
  tr: {
    title: 'Randevunuz onaylandı',
    body: day ? `Tedaviniz ${longDay(day, 'tr')} tarihinde.` : 'Kliniğiniz günü yakında bildirecek.',
  },
});

export const clinicConfirmed = ({ code, day }: { code: string; day: string | undefined }): Message => ({
  en: {
    title: 'A booking is confirmed',
    body: `Patient ${code} has paid${day ? `; the treatment is on ${longDay(day, 'en')}` : ''}.`,
  },
  tr: {
    title: 'Bir randevu onaylandı',
    body: `${code} kodlu hasta ödeme yaptı${day ? `; tedavi tarihi ${longDay(day, 'tr')}` : ''}.`,
  },
});

interface Plan extends Sum {
  parts: number;
  first: string;
  last: string;
}

export const patientPlanned = ({ amount, currency, parts, first, last }: Plan): Message => ({
  en: {
    title: 'You pay in instalments',
    body: `${amount} ${currency} in ${parts} instalments, from ${longDay(first, 'en')} to ${longDay(last, 'en')}.`,
  },
  tr: {
    title: 'Taksitle ödüyorsunuz',
    body: `${amount} ${currency}, ${longDay(first, 'tr')} ile ${longDay(last, 'tr')} arasında ${parts} taksitte.`,
  },
});

export const patientPlanCompleted = (): Message => ({
  en: { title: 'All instalments are paid', body: 'Thank you: you have paid every instalment.' },
  tr: { title: 'Tüm taksitler ödendi', body: 'Teşekkürler: tüm taksitlerinizi ödediniz.' },
});

export const patientPlanCancelled = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your instalment plan has ended', body: `We ended your instalment plan: ${reason}` },
  tr: { title: 'Taksit planınız sona erdi', body: `Taksit planınızı sonlandırdık: ${reason}` },
});

export const patientExpected = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'We expect your bank transfer',
    body: `Please transfer ${amount} ${currency}. We tell you as soon as it has arrived.`,
  },
  tr: {
    title: 'Banka havalenizi bekliyoruz',
    body: `Lütfen ${amount} ${currency} gönderin. Ulaştığında size haber veririz.`,
  },
});

export const staffAnnounced = ({ amount, currency, code }: Sum & { code: string }): Message => ({
  en: {
    title: 'A bank transfer was announced',
    body: `${code} is transferring ${amount} ${currency}: confirm it when it has arrived.`,
  },
  tr: {
    title: 'Bir banka havalesi bildirildi',
    body: `${code} kodlu hasta ${amount} ${currency} gönderiyor: ulaştığında onaylayın.`,
  },
});

export const staffRefundAsked = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'A refund waits for a second person',
    body: `Somebody asks to give back ${amount} ${currency}: approve or decline it.`,
  },
  tr: {
    title: 'Bir iade ikinci kişiyi bekliyor',
    body: `${amount} ${currency} iadesi istendi: onaylayın veya reddedin.`,
  },
});

export const requesterApproved = ({ amount, currency }: Sum): Message => ({
  en: { title: 'Your refund was approved', body: `${amount} ${currency} go back to the patient.` },
  tr: { title: 'İade talebiniz onaylandı', body: `${amount} ${currency} hastaya iade ediliyor.` },
});

export const requesterDeclined = ({ amount, currency, reason }: Sum & { reason: string }): Message => ({
  en: { title: 'Your refund was declined', body: `${amount} ${currency} are not given back: ${reason}` },
  tr: { title: 'İade talebiniz reddedildi', body: `${amount} ${currency} iade edilmiyor: ${reason}` },
});

export const staffRefundFailed = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'A refund did not go through',
    body: `${amount} ${currency} could not be given back: look at the payment and refund it again.`,
  },
  tr: {
    title: 'Bir iade gerçekleşmedi',
    body: `${amount} ${currency} iade edilemedi: ödemeye bakın ve yeniden iade edin.`,
  },
});

export const staffReconciled = ({
  found,
}: {
  found: 'agrees' | 'changed' | 'unknown' | 'differs';
}): Message =>
  ({
    agrees: {
      en: { title: 'A payment was reconciled', body: 'The gateway says the same as we do.' },
      tr: { title: 'Bir ödeme karşılaştırıldı', body: 'Ödeme kuruluşu da aynısını söylüyor.' },
    },
    changed: {
      en: { title: 'A payment was reconciled', body: 'It now says what the gateway says.' },
      tr: { title: 'Bir ödeme karşılaştırıldı', body: 'Artık ödeme kuruluşunun söylediğini gösteriyor.' },
    },
    unknown: {
      en: { title: 'A payment was not reconciled', body: 'The gateway knows nothing of it.' },
      tr: { title: 'Bir ödeme karşılaştırılamadı', body: 'Ödeme kuruluşu bu ödemeyi tanımıyor.' },
    },
    differs: {
      en: {
        title: 'A payment was not reconciled',
        body: 'The gateway never received what counts as paid here: ask the gateway, and refund it if so.',
      },
      tr: {
        title: 'Bir ödeme karşılaştırılamadı',
        body: 'Burada ödenmiş görünen tutar ödeme kuruluşuna ulaşmamış: sorun ve gerekirse iade edin.',
      },
    },
  })[found];

export const staffDisputed = ({ amount, currency }: Sum): Message => ({
  en: {
    title: 'A card payment is disputed',
    body: `A patient has called ${amount} ${currency} in question at their bank. Evidence is sent at the gateway.`,
  },
  tr: {
    title: 'Bir kart ödemesine itiraz edildi',
    body: `Bir hasta bankasında ${amount} ${currency} tutarındaki ödemeye itiraz etti. Kanıtlar ödeme kuruluşuna gönderilir.`,
  },
});

export const staffDisputeEnded = ({
  amount,
  currency,
  status,
}: Sum & { status: 'won' | 'lost' }): Message => ({
  en: {
    title: status === 'won' ? 'A dispute was won' : 'A dispute was lost',
    body:
      status === 'won'
        ? `${amount} ${currency} stays with us.`
        : `The patient's bank took ${amount} ${currency} back; it counts as a refund.`,
  },
  tr: {
    title: status === 'won' ? 'Bir itiraz kazanıldı' : 'Bir itiraz kaybedildi',
    body:
      status === 'won'
        ? `${amount} ${currency} bizde kalıyor.`
        : `Hastanın bankası ${amount} ${currency} tutarını geri aldı; iade sayılır.`,
  },
});
