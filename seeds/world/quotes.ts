import { DEFAULT_SETTINGS } from '../../src/domain/settings/read-setting.js';
import { type QuoteState } from '../../src/domain/quotes/states.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { share } from '../support/money.js';
import { type Random } from '../support/random.js';
import { commissionOn } from './clinics.js';
import { affiliateCodesFor, type CodeStory, usable } from './codes.js';
import { type Clinic, type Course, type PatientStory, type QuoteStory } from './types.js';

interface Occasion {
  patient: PatientStory;
  inquiryId: string;
  course: Course;
  codes: CodeStory;
  clock: Clock;
}

interface Outcome {
  status: QuoteState;
  main: boolean;
  createdAt: number;
  changedAt: number;
}

/** One clinic's offer in a journey. */
export function buildQuote(clinic: Clinic, at: Occasion, outcome: Outcome, random: Random): QuoteStory {
  const { patient, inquiryId, course, codes, clock } = at;
  const { treatment, ...price } = random.pick(clinic.prices);
  const grafts = random.integer(15, 42) * 100;
  const packages = random.sample(clinic.packages, random.integer(0, 3));
  const day = clock.date(outcome.createdAt);
  const full =
    (price.unit === 'flat' ? price.cents : price.cents * grafts) + sum(packages.map(({ cents }) => cents));
  const offers = codes.discounts.filter((row) => usable(row, clinic, day));
  // Patient 4 came by an affiliate, and later gets a part of the deposit back.
  const isReferred = outcome.main && patient.number === 4;
  const discount = !isReferred && random.chance(0.14) ? random.sample(offers, 1)[0] : undefined;
  const partners = affiliateCodesFor(codes, clinic, day);
  const affiliate = isReferred
    ? partners[0]
    : !discount && outcome.main && course.confirmedAt < 0 && random.chance(0.14)
      ? random.sample(partners, 1)[0]
      : undefined;
  const code = discount ?? affiliate;
  const discountCents = code ? off(full, code.discount_type!, code.discount_value!) : 0;
  return {
    ...outcome,
    id: seedId(`quote ${inquiryId} ${clinic.number}`, outcome.createdAt),
    clinic,
    patient,
    inquiryId,
    treatment,
    grafts,
    cents: full - discountCents,
    packages,
    discountId: discount?.id ?? null,
    affiliateCodeId: affiliate?.id ?? null,
    discountCents,
    commission: commissionOn(clinic, treatment.type, day),
    depositPercentage: DEFAULT_SETTINGS.deposit_percentage,
    expirationHours: course.ending === 'expired' ? 48 : hoursFor(outcome, random),
    preScheduled: random.chance(0.2),
    course,
  };
}

/** Whether a quote still counts as a use of its code: not one that ended before its patient accepted it. */
export function holdsCode({ status, main, course }: QuoteStory): boolean {
  if (status === 'rejected') return false;
  return status !== 'cancelled' || (main && course.acceptedAt < 0);
}

/** A quote that is still open stays so for more than a day, however old the submission. */
function hoursFor({ status, createdAt }: Outcome, random: Random): number {
  const choices = [48, 48, 48, 72, 168, 336].filter(
    (hours) => status !== 'quote' || createdAt + hours / 24 > 1.2,
  );
  return random.pick(choices);
}

function off(cents: number, type: string, value: string): number {
  return type === 'percentage' ? share(cents, Number(value)) : Number(value) * 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
