import {
  type AftercareMilestoneScan,
  type AftercareQuestionnaireResponse,
} from '../../src/domain/aftercare/entities.js';
import { type Phase } from '../reference/content/milestones.js';
import { PAIN, SYMPTOMS } from '../reference/content/questionnaires.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { type Random } from '../support/random.js';
import { answer, urgentAnswer } from './answers.js';
import { staffId } from './staff.js';
import { type QuoteStory, type Stored } from './types.js';

export interface Day {
  /** First and last day of the milestone. */
  start: number;
  end: number;
  /** Whether the patient leaves things out. */
  forgets: boolean;
}

interface Received {
  scans: Stored<AftercareMilestoneScan>[];
  responses: Stored<AftercareQuestionnaireResponse>[];
  /** Of what was due so far, in per cent. */
  completion: number;
}

const VIEWS = ['front', 'top', 'sides', 'back', '3d_model'] as const;
const NOTES = [
  'Called the patient: the pain went away with the medication that was prescribed.',
  'The clinic has seen new pictures; nothing is inflamed. To be looked at again in two days.',
  'Spoke with the surgeon, who changed the washing instructions.',
];
/** A matter is taken care of within two days. */
const SEEN_AFTER = 2;

/** What a patient sent in during a milestone, up to yesterday. */
export function receive(
  milestoneId: string,
  { definition, asks }: Phase,
  span: Day,
  quote: QuoteStory,
  random: Random,
  clock: Clock,
): Received {
  const scanDays = dueDays(span, definition.scan_frequency_days!, definition.scan_count!);
  const questions = asks.flatMap(({ questionnaire_id, frequency_days }) =>
    dueDays(span, frequency_days, Infinity).map((due) => ({ questionnaire_id, due })),
  );
  const sentOn = (due: number) => submission(due, span.forgets, random);
  const scans = scanDays.flatMap((due, at) => {
    const day = sentOn(due);
    return day === null ? [] : [scan(milestoneId, at, due, day, quote, clock)];
  });
  const responses = questions.flatMap(({ questionnaire_id, due }) => {
    const day = sentOn(due);
    return day === null ? [] : [response(milestoneId, questionnaire_id, due, day, quote, random, clock)];
  });
  const due = scanDays.length + questions.length;
  const received = scans.length + responses.length;
  return { scans, responses, completion: due === 0 ? 0 : Math.floor((received / due) * 100) };
}

/** Days on which something was due, up to yesterday. */
function dueDays({ start, end }: Day, every: number, count: number): number[] {
  const days: number[] = [];
  for (let day = start; day <= Math.min(end, -1) && days.length < count; day += every) days.push(day);
  return days;
}

/** On time, late, or never. */
function submission(due: number, forgets: boolean, random: Random): number | null {
  if (forgets && random.chance(0.45)) return null;
  return random.chance(0.08) ? Math.min(due + random.integer(1, 3), -1) : due;
}

function scan(
  milestoneId: string,
  at: number,
  due: number,
  day: number,
  { course }: QuoteStory,
  clock: Clock,
): Stored<AftercareMilestoneScan> {
  const id = seedId(`scan ${milestoneId} ${due}`, day + 0.7);
  const scan_type = VIEWS[at % VIEWS.length]!;
  return {
    id,
    aftercare_milestone_id: milestoneId,
    scan_url: `aftercare/${milestoneId}/${scan_type}-day-${day - course.treatedOn}-${id}.${scan_type === '3d_model' ? 'glb' : 'png'}`,
    scan_type,
    scan_date: clock.date(day),
    is_overdue: day > due,
    created_at: clock.at(day + 0.7),
    updated_at: clock.at(day + 0.7),
  };
}

function response(
  milestoneId: string,
  questionnaire_id: string,
  due: number,
  day: number,
  quote: QuoteStory,
  random: Random,
  clock: Clock,
): Stored<AftercareQuestionnaireResponse> {
  const asksForTrouble = questionnaire_id === PAIN.id || questionnaire_id === SYMPTOMS.id;
  // The first patient's trouble is a fixture of the demo; others have theirs now and then.
  const chance = quote.patient.number === 1 && due > -14 ? 1 : 0.02;
  const urgent = asksForTrouble && random.chance(day > -4 ? chance * 8 : chance);
  const seen = urgent && day + SEEN_AFTER < 0 && quote.patient.number !== 1;
  const after = day - quote.course.treatedOn;
  return {
    id: seedId(`response ${milestoneId} ${questionnaire_id} ${due}`, day + 0.75),
    aftercare_milestone_id: milestoneId,
    questionnaire_id,
    patient_id: quote.patient.row.id,
    responses: urgent ? urgentAnswer(questionnaire_id, random) : answer(questionnaire_id, after, random),
    response_date: clock.date(day),
    is_overdue: day > due,
    flagged_urgent: urgent,
    acknowledged_at: seen ? clock.at(day + SEEN_AFTER - 0.5) : null,
    acknowledged_by_user_id: seen ? staffId('medical') : null,
    acknowledgement_note: seen ? random.pick(NOTES) : null,
    created_at: clock.at(day + 0.75),
    updated_at: clock.at(seen ? day + SEEN_AFTER - 0.5 : day + 0.75),
  };
}
