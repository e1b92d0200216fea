import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { type CodeStory } from './codes.js';
import { planFailedAttempt } from './courses.js';
import { CONCERNS, DURATIONS, LIFESTYLES, TREATMENTS_TRIED } from './data/patient-texts.js';
import { tellEvents } from './events.js';
import { buildHistory } from './medical.js';
import { buildQuote } from './quotes.js';
import {
  type Clinic,
  type Course,
  type InquiryStory,
  type PatientStory,
  type QuoteStory,
  type Stored,
} from './types.js';
import { type InquiryProvider } from '../../src/domain/inquiries/entities.js';

interface Setting {
  clinics: readonly Clinic[];
  codes: CodeStory;
  clock: Clock;
}

/** Every inquiry with what came of it; some patients have tried before. */
export function buildInquiries(patients: readonly PatientStory[], setting: Setting): InquiryStory[] {
  return patients.flatMap((patient) => {
    const random = new Random(`inquiries of patient ${patient.number}`);
    if (Number.isNaN(patient.course.sentAt)) return [];
    const again = patient.number === 3 || random.chance(0.12);
    const room = patient.course.sentAt - patient.signedUp > 45 || patient.number === 3;
    const earlier = again && room ? [planFailedAttempt(patient.course.sentAt, random)] : [];
    const possible = earlier.filter(({ sentAt }) => sentAt > patient.signedUp);
    return [...possible, patient.course].map((course, at) =>
      buildInquiry(patient, course, at + 1, setting, random),
    );
  });
}

function buildInquiry(
  patient: PatientStory,
  course: Course,
  count: number,
  { clock, clinics, codes }: Setting,
  random: Random,
): InquiryStory {
  const { sentAt } = course;
  const id = seedId(`inquiry ${patient.number} ${count}`, sentAt);
  const asked = choose(clinics, patient, sentAt, random);
  const quotes = quotesOf(asked, { patient, inquiryId: id, course, codes, clock }, random);
  const [problem, problem_details, nature_of_concern, symptom_severity] = concern(patient, random);
  const wanted = Math.ceil(sentAt) + random.integer(30, 120);
  const row = {
    id,
    patient_id: patient.row.id,
    problem,
    scan_url: `inquiries/${id}/scan.glb`,
    treatment_schedule: [clock.date(wanted), clock.date(wanted + random.pick([7, 14, 30]))],
    problem_details,
    nature_of_concern,
    duration_of_concern: random.pick(DURATIONS),
    previous_treatments: random.pick(TREATMENTS_TRIED),
    symptom_severity,
    lifestyle_factors: random.pick(LIFESTYLES),
    additional_files: random.chance(0.3) ? `inquiries/${id}/blood-test.pdf` : null,
    additional_notes: random.chance(0.2) ? 'I can travel at short notice.' : null,
    created_at: clock.at(sentAt),
    updated_at: clock.at(sentAt),
  };
  return {
    row,
    patient,
    sentAt,
    quotes,
    history: buildHistory(patient, id, sentAt, clock),
    invitations: asked.map((clinic) => invitation(clinic, id, sentAt, quotes, random, clock)),
    events: tellEvents(id, sentAt, quotes, clock),
  };
}

/** Two to five clinics that had joined by then; the first three are known best. */
function choose(clinics: readonly Clinic[], patient: PatientStory, sentAt: number, random: Random): Clinic[] {
  const open = clinics.filter(({ joined, row }) => joined < sentAt && row.status === 'active');
  const first = patient.number <= 4 ? open.slice(0, 3) : open.slice(0, 3).filter(() => random.chance(0.3));
  const others = random.sample(open.slice(3), random.integer(1, 3));
  return first.length === 0 || patient.number > 4
    ? [...random.shuffled(first), ...others]
    : [...first, ...others];
}

function concern(patient: PatientStory, random: Random) {
  const forWomen = ['Female hair loss', 'Eyebrows', 'Diffuse thinning'];
  const woman = patient.row.gender === 'female';
  return random.pick(
    CONCERNS.filter(([problem]) => problem === 'Diffuse thinning' || forWomen.includes(problem) === woman),
  );
}

type Occasion = Parameters<typeof buildQuote>[1];

/** The first clinic asked is the one that the journey goes on with. */
function quotesOf(asked: Clinic[], at: Occasion, random: Random): QuoteStory[] {
  const { stage, sentAt, submittedAt, acceptedAt, endedAt, ending } = at.course;
  const [first, ...others] = asked;
  if (stage === 'inquiry') {
    if (sentAt > -0.6 || sentAt < -6.5 || !random.chance(0.5)) return [];
    const createdAt = sentAt / 2;
    return [
      buildQuote(first!, at, { status: 'inquiry', main: false, createdAt, changedAt: createdAt }, random),
    ];
  }
  const main = {
    status: stage === 'signed_up' ? 'inquiry' : stage,
    main: true,
    createdAt: submittedAt,
    changedAt: reached(at.course),
  } as const;
  const rivals = others
    .filter(() => at.patient.number <= 5 || random.chance(0.65))
    .map((clinic) => {
      const createdAt = submittedAt + random.between(-0.08, 0.08);
      const open = { main: false, createdAt, changedAt: createdAt } as const;
      if (stage === 'quote')
        return buildQuote(clinic, at, { ...open, status: random.chance(0.8) ? 'quote' : 'inquiry' }, random);
      if (ending === 'expired')
        return buildQuote(clinic, at, { ...open, status: 'cancelled', changedAt: createdAt + 2 }, random);
      // A moment after the acceptance that brought it about.
      const changedAt = Number.isNaN(acceptedAt) ? endedAt - 0.02 : acceptedAt + 0.00003;
      return buildQuote(clinic, at, { ...open, status: 'rejected', changedAt }, random);
    });
  return [buildQuote(first!, at, main, random), ...rivals];
}

function reached({
  stage,
  submittedAt,
  acceptedAt,
  confirmedAt,
  treatedOn,
  completedAt,
  endedAt,
}: Course): number {
  if (stage === 'rejected' || stage === 'cancelled') return endedAt;
  if (stage === 'completed') return completedAt;
  if (stage === 'aftercare') return treatedOn + 0.6;
  if (stage === 'inprogress') return treatedOn + 0.25;
  if (stage === 'confirmed') return confirmedAt;
  return stage === 'accepted' ? acceptedAt : submittedAt;
}

function invitation(
  clinic: Clinic,
  inquiry_id: string,
  sentAt: number,
  quotes: QuoteStory[],
  random: Random,
  clock: Clock,
): Stored<InquiryProvider> {
  const quote = quotes.find((one) => one.clinic === clinic);
  const submitted = quote && quote.status !== 'inquiry' ? quote.createdAt : null;
  const over = sentAt < -7 && !submitted;
  const declined = over && random.chance(0.4) ? sentAt + random.between(0.2, 3) : null;
  const seen = submitted ?? declined ?? (quote || random.chance(0.6) ? sentAt * 0.6 : null);
  const viewedAt = seen === null ? null : sentAt + (seen - sentAt) * 0.5;
  const status = submitted
    ? 'quoted'
    : declined
      ? 'declined'
      : over
        ? 'expired'
        : viewedAt
          ? 'viewed'
          : 'invited';
  const changed = submitted ?? declined ?? (over ? sentAt + 7 : (viewedAt ?? sentAt + 0.01));
  const at = (day: number | null) => (day === null ? null : clock.at(day));
  return {
    id: seedId(`invitation ${inquiry_id} ${clinic.number}`, sentAt),
    inquiry_id,
    provider_id: clinic.row.id,
    status,
    invited_at: clock.at(sentAt + 0.01),
    viewed_at: at(viewedAt),
    quoted_at: at(submitted),
    declined_at: at(declined),
    decline_reason: declined
      ? random.pick(['No free dates in this period', 'Not a case for us', 'Needs a dermatologist first'])
      : null,
    expires_at: clock.at(sentAt + 7),
    expired_at: status === 'expired' ? clock.at(sentAt + 7) : null,
    created_at: clock.at(sentAt + 0.01),
    updated_at: clock.at(changed),
  };
}
