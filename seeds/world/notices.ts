import { type AlertsNotification } from '../../src/domain/notifications/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { amount } from '../support/money.js';
import { type PaymentStory } from './payments.js';
import { type RecoveryStory } from './recovery.js';
import { staffId } from './staff.js';
import { type QuoteStory, type Stored } from './types.js';

interface Notice {
  to: readonly [type: 'User' | 'Patient' | 'Provider', id: string];
  locale: 'en' | 'tr';
  type: string;
  severity?: 'warning' | 'critical';
  subject: readonly [type: string, id: string];
  day: number;
  text: Record<'en' | 'tr', readonly [title: string, body: string]>;
}

/** A demo shows what happened lately; older notices would have been cleared away. */
const SINCE = -60;

/** What people and clinics were told in the last two months. */
export function buildNotices(
  quotes: readonly QuoteStory[],
  payments: readonly PaymentStory[],
  recoveries: readonly RecoveryStory[],
  clock: Clock,
): Stored<AlertsNotification>[] {
  const all = [
    ...quotes.flatMap(ofQuote),
    ...payments.flatMap(ofPayment),
    ...recoveries.flatMap((recovery) => ofRecovery(recovery, clock)),
  ].filter(({ day }) => day > SINCE && day < 0);
  return all.sort((a, b) => a.day - b.day).map((notice, at) => row(notice, at, clock));
}

function ofQuote({ id, status, main, createdAt, changedAt, clinic, patient, course }: QuoteStory): Notice[] {
  if (status === 'inquiry') return [];
  const subject: Notice['subject'] = ['Quote', id];
  const forPatient = { to: ['Patient', patient.row.id], locale: patient.locale, subject } as const;
  const forClinic = {
    to: ['Provider', clinic.row.id],
    locale: localeOf(clinic.country.name),
    subject,
  } as const;
  const name = clinic.row.provider_name!;
  const notices: Notice[] = [
    {
      ...forPatient,
      type: 'quote.submitted',
      day: createdAt,
      text: {
        en: ['You have a new quote', `${name} has sent you a quote. Compare it in the app.`],
        tr: [
          'Yeni bir teklifiniz var',
          `${name} size bir teklif gönderdi. Uygulamada karşılaştırabilirsiniz.`,
        ],
      },
    },
  ];
  if (main && !Number.isNaN(course.acceptedAt))
    notices.push({
      ...forClinic,
      type: 'quote.accepted',
      day: course.acceptedAt,
      text: {
        en: ['Your quote was accepted', `Patient ${patient.row.patient_code} has accepted your quote.`],
        tr: ['Teklifiniz kabul edildi', `${patient.row.patient_code} kodlu hasta teklifinizi kabul etti.`],
      },
    });
  if (status === 'cancelled' && course.ending === 'expired')
    notices.push({
      ...forPatient,
      type: 'quote.expired',
      severity: 'warning',
      day: changedAt,
      text: {
        en: ['A quote has expired', `The quote of ${name} is no longer valid.`],
        tr: ['Bir teklifin süresi doldu', `${name} teklifinin süresi doldu.`],
      },
    });
  return notices;
}

function ofPayment({ row, quote, paidAt, cents }: PaymentStory): Notice[] {
  const { patient } = quote;
  const money = `${amount(cents)} ${row.currency}`;
  const base = {
    to: ['Patient', patient.row.id],
    locale: patient.locale,
    subject: ['Payment', row.id],
  } as const;
  if (row.payment_status === 'failed')
    return [
      {
        ...base,
        type: 'payment.failed',
        severity: 'warning',
        day: paidAt ?? quote.course.acceptedAt + 0.1,
        text: {
          en: ['Your payment did not go through', `We could not collect ${money}. Please try another card.`],
          tr: ['Ödemeniz alınamadı', `${money} tahsil edilemedi. Lütfen başka bir kart deneyin.`],
        },
      },
    ];
  if (paidAt === null) return [];
  return [
    {
      ...base,
      type: row.payment_type === 'refund' ? 'payment.refunded' : 'payment.completed',
      day: paidAt,
      text: {
        en:
          row.payment_type === 'refund'
            ? ['Money on its way back', `We have returned ${money}.`]
            : ['Payment received', `We have received ${money}. Thank you.`],
        tr:
          row.payment_type === 'refund'
            ? ['İadeniz yolda', `${money} iade edildi.`]
            : ['Ödemeniz ulaştı', `${money} ödemenizi aldık. Teşekkürler.`],
      },
    },
  ];
}

/** Urgent answers to the medical team and the clinic, late stages to the patient. */
function ofRecovery({ row, quote, responses, milestones }: RecoveryStory, clock: Clock): Notice[] {
  const { patient, clinic } = quote;
  const urgent = responses
    .filter(({ flagged_urgent }) => flagged_urgent)
    .flatMap(({ id, response_date }): Notice[] => {
      const day = clock.dayOf(response_date!) + 0.76;
      const subject: Notice['subject'] = ['AftercareQuestionnaireResponse', id];
      const text: Notice['text'] = {
        en: [
          'An answer needs a doctor',
          `Patient ${patient.row.patient_code} has reported something urgent.`,
        ],
        tr: ['Bir yanıt doktor bekliyor', `${patient.row.patient_code} kodlu hasta acil bir durum bildirdi.`],
      };
      const base = { type: 'aftercare.urgent', severity: 'critical', subject, day, text } as const;
      return [
        { ...base, to: ['User', staffId('medical')], locale: 'en' },
        { ...base, to: ['Provider', clinic.row.id], locale: localeOf(clinic.country.name) },
      ];
    });
  const late = milestones
    .filter(({ milestone_status }) => milestone_status === 'overdue')
    .map(({ id, end_date, milestone_name }): Notice => ({
      to: ['Patient', row.patient_id!],
      locale: patient.locale,
      type: 'aftercare.overdue',
      severity: 'warning',
      subject: ['AftercareMilestone', id],
      day: clock.dayOf(end_date!) + 1.3,
      text: {
        en: ['Something is missing', `Pictures or answers for "${milestone_name}" have not arrived yet.`],
        tr: ['Eksikler var', `"${milestone_name}" için resimler veya yanıtlar henüz ulaşmadı.`],
      },
    }));
  return [...urgent, ...late];
}

const localeOf = (country: string) => (country === 'Turkey' ? 'tr' : 'en');

function row(notice: Notice, at: number, clock: Clock): Stored<AlertsNotification> {
  const { to, locale, type, severity, subject, day, text } = notice;
  const [title, body] = text[locale];
  const dedupe_key = `${type}:${subject[1]}:${to[1]}`;
  const failed = at % 61 === 7;
  const read = !failed && day < -3 && at % 5 !== 0;
  return {
    id: seedId(`notice ${dedupe_key}`, day),
    notifiable_type: to[0],
    notifiable_id: to[1],
    type,
    severity: severity ?? 'info',
    title,
    body,
    subject_type: subject[0],
    subject_id: subject[1],
    locale,
    dedupe_key,
    read_at: read ? clock.at(Math.min(day + 0.8, 0)) : null,
    delivery_state: failed ? 'failed' : 'delivered',
    delivered_at: failed ? null : clock.at(day + 0.001),
    created_at: clock.at(day),
    updated_at: clock.at(day),
  };
}
