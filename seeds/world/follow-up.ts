import {
  type AftercareQuestion,
  type AftercareQuestionAnswer,
  type RecoveryProgressLog,
} from '../../src/domain/aftercare/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { type RecoveryStory } from './recovery.js';
import { type Stored } from './types.js';

export interface FollowUp {
  questions: Stored<AftercareQuestion>[];
  answers: Stored<AftercareQuestionAnswer>[];
  logs: Stored<RecoveryProgressLog>[];
}

const QUESTIONS: readonly {
  text: string;
  type: string;
  answer: string;
  scale?: [number, number];
  choices?: string[];
}[] = [
  { text: 'Is the numbness at the back of the head getting less?', type: 'yes_no', answer: 'yes' },
  {
    text: 'How does the donor area feel, from 0 (fine) to 10 (sore)?',
    type: 'visual_scale',
    answer: '2',
    scale: [0, 10],
  },
  {
    text: 'Which shampoo are you using now?',
    type: 'text',
    answer: 'The mild one from the kit, every second day.',
  },
  {
    text: 'When are you back at work?',
    type: 'single_choice',
    answer: 'Already back',
    choices: ['Already back', 'Next week', 'Later'],
  },
];
const NOTES = [
  'Scabs nearly gone.',
  'Redness fading.',
  'Donor area closed well.',
  'First growth at the temples.',
  'Density is coming.',
];

/** Questions put by the clinic, and how the recovery looked on some days. */
export function buildFollowUp(recoveries: readonly RecoveryStory[], clock: Clock): FollowUp {
  const all: FollowUp = { questions: [], answers: [], logs: [] };
  for (const recovery of recoveries) {
    const random = new Random(`follow-up of ${recovery.row.id}`);
    if (recovery.quote.patient.number === 1 || random.chance(0.45)) ask(recovery, all, random, clock);
    log(recovery, all, random, clock);
  }
  return all;
}

function ask({ row, quote }: RecoveryStory, all: FollowUp, random: Random, clock: Clock): void {
  const { treatedOn } = quote.course;
  const doctor = quote.clinic.accounts.find(({ role }) => role === 'doctor')!;
  for (const [at, question] of random.sample(QUESTIONS, random.integer(1, 2)).entries()) {
    const day = Math.min(treatedOn + 9 + at * 12, -0.5);
    const answeredAt = day + random.between(0.2, 2);
    const answered = answeredAt < -0.1;
    const id = seedId(`question ${row.id} ${at + 1}`, day);
    all.questions.push({
      id,
      after_care_id: row.id,
      asked_by_type: 'ProviderUser',
      asked_by_id: doctor.row.id,
      question_text: question.text,
      question_type: question.type,
      scale_min: question.scale?.[0] ?? null,
      scale_max: question.scale?.[1] ?? null,
      choices: question.choices ?? null,
      due_date: clock.date(day + 3),
      status: answered ? 'answered' : 'open',
      created_at: clock.at(day),
      updated_at: clock.at(answered ? answeredAt : day),
    });
    if (answered)
      all.answers.push({
        id: seedId(`answer ${row.id} ${at + 1}`, answeredAt),
        aftercare_question_id: id,
        patient_id: row.patient_id!,
        answer: question.answer,
        answered_at: clock.at(answeredAt),
        created_at: clock.at(answeredAt),
        updated_at: clock.at(answeredAt),
      });
  }
}

function log({ row, quote, milestones }: RecoveryStory, all: FollowUp, random: Random, clock: Clock): void {
  const { treatedOn } = quote.course;
  for (const after of [1, 3, 7, 14, 30, 90, 180, 365].filter((day) => treatedOn + day < 0)) {
    const date = clock.date(treatedOn + after);
    const milestone = milestones.find(({ start_date, end_date }) => start_date! <= date && date <= end_date!);
    const byPatient = random.chance(0.5);
    const early = Math.max(0, 6 - Math.floor(after / 2));
    const at = clock.at(treatedOn + after + 0.6);
    all.logs.push({
      id: seedId(`progress ${row.id} ${after}`, treatedOn + after),
      after_care_id: row.id,
      aftercare_milestone_id: milestone?.id ?? null,
      logged_by_type: byPatient ? 'Patient' : 'ProviderUser',
      logged_by_id: byPatient ? row.patient_id! : quote.clinic.accounts[1]!.row.id,
      log_date: date,
      recovery_stage: milestone?.milestone_name ?? row.recovery_stage!,
      recovery_percentage: Math.min(100, Math.round((after / 365) * 100)),
      pain_level: random.integer(0, early),
      swelling_level: random.integer(0, early),
      redness_level: random.integer(0, Math.max(1, early)),
      notes: random.pick(NOTES),
      photo_urls: random.chance(0.4) ? [`aftercare/${row.id}/day-${after}.png`] : null,
      created_at: at,
      updated_at: at,
    });
  }
}
