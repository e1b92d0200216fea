import { Clock } from '../support/clock.js';
import { buildClinics } from './clinics.js';
import { buildCodes, type CodeStory } from './codes.js';
import { buildInquiries } from './inquiries.js';
import { buildPatients } from './patients.js';
import { buildPayments, type PaymentBook } from './payments.js';
import { buildBanking } from './profiles.js';
import { buildRecovery, type RecoveryStory } from './recovery.js';
import { type Clinic, type InquiryStory, type PatientStory, type QuoteStory } from './types.js';

/** Everything that the demo tells, worked out before a row is written, so that its parts agree. */
export interface World {
  clock: Clock;
  clinics: Clinic[];
  codes: CodeStory;
  patients: PatientStory[];
  inquiries: InquiryStory[];
  quotes: QuoteStory[];
  money: PaymentBook;
  recoveries: RecoveryStory[];
  banking: ReturnType<typeof buildBanking>;
}

let last: World | undefined;

/** The world as of a day; the last one is kept, for every seeder asks for it. */
export function worldOf(today: Date): World {
  const clock = new Clock(today);
  if (last?.clock.now.getTime() !== clock.now.getTime()) last = build(clock);
  return last;
}

function build(clock: Clock): World {
  const clinics = buildClinics(clock);
  const codes = buildCodes(clinics, clock);
  const patients = buildPatients(clock);
  const inquiries = buildInquiries(patients, { clinics, codes, clock });
  const quotes = inquiries.flatMap((inquiry) => inquiry.quotes);
  const books = quotes.map((quote) => buildPayments(quote, clock));
  return {
    clock,
    clinics,
    codes,
    patients,
    inquiries,
    quotes,
    money: {
      plans: books.flatMap(({ plans }) => plans),
      payments: books.flatMap(({ payments }) => payments),
    },
    recoveries: quotes.flatMap((quote) => buildRecovery(quote, clock) ?? []),
    banking: buildBanking(clinics, codes, clock),
  };
}
