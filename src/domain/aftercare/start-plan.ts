import { type Work } from '../../core/work.js';
import { AftercareMilestoneDefinition } from '../aftercare-templates/entities.js';
import { AfterCare, AftercareMilestone } from './entities.js';
import { copyBundle } from './copy-bundle.js';
import { type PlannedMilestone, planMilestones, recoveryPercentage, stageOn } from './plan-milestones.js';

const OVER = 'Over before the plan was activated.';

interface Start {
  aftercare_template_id: string;
  /** The day that the milestones count from, ISO. */
  from: string;
  today: string;
}

/** The milestones that a plan from this template would have; empty where the template has none. */
export async function planFromTemplate(work: Work, { aftercare_template_id, from, today }: Start) {
  const definitions = await work.list(AftercareMilestoneDefinition, { template_id: aftercare_template_id });
  return planMilestones(definitions, from, today);
}

/** A patient's recovery plan: its row, its milestones, and its own copies of instructions and medications. */
export async function startPlan(
  work: Work,
  values: Partial<AfterCare>,
  planned: readonly PlannedMilestone[],
  { aftercare_template_id, from, today }: Start,
): Promise<AfterCare> {
  const plan = await work.create(AfterCare, {
    ...values,
    aftercare_template_id,
    recovery_stage: stageOn(planned),
    recovery_percentage: recoveryPercentage(planned.map(weight)),
  });
  for (const milestone of planned) await work.create(AftercareMilestone, asRow(plan.id, milestone));
  await copyBundle(work, plan, { from, today });
  return plan;
}

function weight({ definition, milestone_status }: PlannedMilestone) {
  return {
    days: definition.duration_days,
    completion_percentage: milestone_status === 'completed' ? 100 : 0,
  };
}

function asRow(
  after_care_id: string,
  { definition, milestone_status, start_date, end_date }: PlannedMilestone,
) {
  const over = milestone_status === 'completed';
  return {
    after_care_id,
    milestone_definition_id: definition.id,
    milestone_name: definition.milestone_name,
    start_date,
    end_date,
    milestone_status,
    completion_percentage: over ? 100 : 0,
    notes: over ? OVER : null,
  };
}
