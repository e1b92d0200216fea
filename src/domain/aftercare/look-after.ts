import { ownVerb, verb } from '../../core/verb.js';
import { answersOfClinic, planOfClinic } from '../providers/own.js';
import { acknowledgeUrgentResponse } from './acknowledge-urgent-response.js';
import { recordProgress, RecordProgress } from './record-progress.js';

/** The clinic writes down how a recovery looked; what the door answers is the plan, not the entry. */
export const recordProgressOfPatient = verb(
  'recordProgressOfPatient',
  'clinic.aftercare.write',
  RecordProgress,
  async (work, id) => {
    await planOfClinic(work, id);
    return recordProgress.steps.guard(work, id);
  },
  async (work, plan, input) => {
    await recordProgress.steps.change(work, plan, input);
  },
);

/** The clinic takes charge of an urgent answer. */
export const acknowledgeAnswers = ownVerb(
  'acknowledgeAnswers',
  'clinic.aftercare.write',
  acknowledgeUrgentResponse,
  answersOfClinic,
);
