import { machine } from '../../core/machine.js';
import { type AFTERCARE_STATES, type MILESTONE_STATES } from './entities.js';

export type PlanState = (typeof AFTERCARE_STATES)[number];
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export const plan = machine<PlanState>({
  active: ['suspended', 'completed'],
  suspended: ['active', 'completed'],
  completed: [],
});

/** Time moves a milestone on, new dates may take it back; what is completed stays so. */
export const milestone = machine<MilestoneState>({
  pending: ['in_progress', 'overdue', 'completed'],
  in_progress: ['pending', 'overdue', 'completed'],
  overdue: ['pending', 'in_progress', 'completed'],
  completed: [],
});

/** Why a plan in this state is past a decision, or short of it. */
export const planStands = (state: string): string =>
  ({
    active: 'This plan is running.',
    suspended: 'This plan is suspended.',
    completed: 'This plan is completed.',
  })[state] ?? `This plan is ${state}.`;
