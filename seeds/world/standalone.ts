import {
  type AftercarePayment,
  type StandaloneAftercareRequest,
} from '../../src/domain/standalone-aftercare/entities.js';
import { times } from '../../src/core/money.js';
import { AFTERCARE_PRICES } from '../reference/content/rates.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { type Clinic, type PatientStory, type Stored } from './types.js';

/** What becomes of a request once it is there. */
export interface Plan {
  request: Stored<StandaloneAftercareRequest>;
  fate: 'waiting' | 'rejected' | 'unpaid' | 'paid' | 'regretted' | 'activated';
  provider_id: string;
  template: string;
  reason: string;
}

export interface StandaloneBook {
  plans: Plan[];
  /** Attempts that no verb makes. */
  payments: Stored<AftercarePayment>[];
}

const CLINICS_ELSEWHERE = [
  'Hair Time Istanbul',
  'Clinica Nova',
  'Dr. Berg Hair',
  'Capital Hair London',
  'Estetik Saç Merkezi',
];
const WORRIES = [
  'The clinic does not answer my messages any more and I am in week three.',
  'Redness around the grafts for ten days. I would like somebody to look at it.',
  'Nobody told me how to wash. I am afraid of losing grafts.',
  'Everything seems fine, I would just like to be looked after until the end.',
  'Shedding is heavier on the left than on the right side.',
  null,
];
const REASONS = [
  'The treatment was more than a year ago: there is nothing left to follow.',
  'The pictures do not show the treated area; please send new ones with a new request.',
  'We have no partner clinic in your region at the moment.',
  'Your recovery needs a dermatologist in person, not an aftercare plan.',
];

/** How many have which fate; those who wait have waited from hours to a month. */
const FATES: readonly (readonly [Plan['fate'], number])[] = [
  ['waiting', 16],
  ['rejected', 4],
  ['unpaid', 3],
  ['paid', 3],
  ['regretted', 1],
  ['activated', 6],
];

/** Patients treated elsewhere ask for aftercare alone. The fifth patient is the one whose plan runs. */
export function buildStandalone(
  patients: readonly PatientStory[],
  clinics: readonly Clinic[],
  clock: Clock,
): StandaloneBook {
  const fates = FATES.flatMap(([fate, count]) => Array.from({ length: count }, () => fate));
  const [fifth, ...others] = patients.filter(({ course }) => course.stage === 'signed_up');
  const random = new Random('standalone aftercare');
  const older = others.filter(({ signedUp }) => signedUp < -1);
  const plans = fates.map((fate, at) => {
    const told = at === fates.length - 1 ? fifth! : older[at]!;
    return plan(told, fate, at, clinics, random, clock);
  });
  return { plans, payments: refusedCards(plans, clock) };
}

function plan(
  patient: PatientStory,
  fate: Plan['fate'],
  at: number,
  clinics: readonly Clinic[],
  random: Random,
  clock: Clock,
): Plan {
  const asked = Math.max(
    patient.signedUp + 0.05,
    fate === 'waiting' ? -0.2 - at * 1.9 : -random.between(20, 45),
  );
  const months = random.pick([6, 12]);
  const pricing_model = random.pick(['fixed', 'fixed', 'monthly_subscription']);
  const { currency } = patient.country;
  const old = fate === 'rejected' && at % 2 === 0;
  const treatedOn = Math.floor(asked) - (old ? random.integer(380, 600) : random.integer(5, 60));
  const id = seedId(`standalone request ${patient.number}`, asked);
  const request: Stored<StandaloneAftercareRequest> = {
    id,
    patient_id: patient.row.id,
    treatment_date: clock.date(treatedOn),
    clinic_name: random.pick(CLINICS_ELSEWHERE),
    treatment_type: random.pick(['FUE', 'FUE', 'DHI', 'FUT', 'SAPPHIRE_FUE']),
    graft_count: random.chance(0.7) ? random.integer(15, 45) * 100 : null,
    current_concerns: random.pick(WORRIES),
    photo_urls: ['front', 'top', 'back'].map((view) => `standalone/${id}/${view}.png`),
    surgeon_notes_url: random.chance(0.3) ? `standalone/${id}/surgeon-notes.pdf` : null,
    duration_months: months,
    pricing_model,
    total_price: priceOf(months, pricing_model, currency),
    currency,
    request_status: 'pending',
    created_at: clock.at(asked),
    updated_at: clock.at(asked),
  };
  const near = clinics.slice(0, 9);
  return {
    request,
    fate,
    provider_id: near[at % near.length]!.row.id,
    template: seedId(`milestone template ${months === 6 ? 'recovery-6' : 'fue-12'}`),
    reason: REASONS[at % REASONS.length]!,
  };
}

function priceOf(months: number, model: string, currency: string): string {
  const row = AFTERCARE_PRICES.find(
    (one) => one.duration_months === months && one.pricing_model === model && one.currency === currency,
  )!;
  return model === 'fixed' ? row.price : times(row.price, months);
}

/** A refused card for those who have not paid yet. */
function refusedCards(plans: readonly Plan[], clock: Clock): Stored<AftercarePayment>[] {
  return plans
    .filter(({ request, fate }) => fate === 'unpaid' && request.pricing_model === 'fixed')
    .map(({ request }) => ({
      id: seedId(`aftercare payment refused ${request.id}`, -0.3),
      standalone_aftercare_request_id: request.id,
      patient_id: request.patient_id!,
      payment_type: 'one_off',
      amount: request.total_price!,
      currency: request.currency!,
      payment_method: 'card',
      payment_status: 'failed',
      stripe_payment_intent_id: `pi_demo_${request.id.slice(-12)}`,
      failure_reason: 'The card was declined.',
      created_at: clock.at(-0.3),
      updated_at: clock.at(-0.3),
    }));
}
