import { z } from 'zod';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { ownVerb, verb } from '../../core/verb.js';
import { quoteOfClinic } from '../providers/own.js';
import { completeTreatment, CompleteTreatment } from './complete-treatment.js';
import { Timeline } from './entities.js';
import { markArrived } from './mark-arrived.js';
import { openQuote } from './open-quote.js';
import { recordStage } from './record-stage.js';

/** Arrival and completion are decisions of their own. */
const STEPS = [
  'consultation',
  'preparation',
  'anaesthesia',
  'extraction',
  'incision',
  'implantation',
  'dressing',
] as const;

export const recordArrival = ownVerb('recordArrival', 'clinic.treatment.record', markArrived, quoteOfClinic);

/** The treatment is done, as the clinic says; the plan that starts is answered by none of its ids here. */
export const recordCompletion = verb(
  'recordCompletion',
  'clinic.treatment.record',
  CompleteTreatment,
  async (work, id) => {
    await quoteOfClinic(work, id);
    return completeTreatment.steps.guard(work, id);
  },
  async (work, quote, input) => {
    await completeTreatment.steps.change(work, quote, input);
  },
);

export const RecordTreatmentStep = z.object({
  stage: z.enum(STEPS, 'Choose a step of the treatment.'),
  progress_percentage: z
    .int('A whole percentage between 0 and 99.')
    .min(0, 'A whole percentage between 0 and 99.')
    .max(99, 'At most 99: what is done is completed.'),
  graft_count: z
    .int('A whole number.')
    .min(0, 'Not less than none.')
    .max(20_000, 'At most 20,000.')
    .optional(),
  notes: z.string().trim().max(5000, 'At most 5000 characters.').optional(),
});

/** One step of a treatment that is going on; it goes forward only. */
export const recordTreatmentStep = verb(
  'recordTreatmentStep',
  'clinic.treatment.record',
  RecordTreatmentStep,
  async (work, id) => {
    await quoteOfClinic(work, id);
    return openQuote(work, id, ['inprogress']);
  },
  async (work, quote, { stage, progress_percentage, graft_count, notes }) => {
    const before = await work.list(Timeline, { quote_id: quote.id });
    const reached = Math.max(0, ...before.map((step) => step.progress_percentage));
    if (progress_percentage < reached)
      throw new Invalid({ progress_percentage: `The treatment was at ${reached}% already.` });
    const details = { graft_count: graft_count ?? null, notes: notes || null };
    const isKnown = before.some(
      (step) =>
        step.stage === stage &&
        step.progress_percentage === progress_percentage &&
        step.graft_count === details.graft_count &&
        step.notes === details.notes,
    );
    if (isKnown) throw new AlreadySo('This step is recorded already.');
    await recordStage(work, quote, stage, progress_percentage, details);
  },
);
