import { In, IsNull } from 'typeorm';
import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { AftercareWorkflow, AftercareWorkflowStep } from '../aftercare-templates/entities.js';
import { daysBetween } from './days.js';
import { type PlanDay } from './follow-plans.js';
import { tellPatient } from './tell.js';

/**
 * The steps that active workflows have for today, counted from the first day of the plan, which is the treatment's:
 * those of its template, and those of every plan. Their words are the staff's own, in the language they chose.
 */
export async function sendSteps(work: Work, { plan, milestones, today, since }: PlanDay): Promise<void> {
  const first = milestones[0];
  if (!first) return;
  const workflows = await work.manager.findBy(AftercareWorkflow, [
    { status: 'active', milestone_template_id: plan.aftercare_template_id },
    { status: 'active', milestone_template_id: IsNull() },
  ]);
  const steps = await work.manager.find(AftercareWorkflowStep, {
    where: {
      status: 'active',
      workflow_id: In(workflows.map(({ id }) => id)),
      day_number: In(daysFrom(since, today).map((day) => daysBetween(first.start_date, day))),
    },
    order: { day_number: 'ASC', order_index: 'ASC', id: 'ASC' },
  });
  for (const { id, title, body } of steps) {
    const words = { title, body: body ?? title };
    const notice = { type: 'aftercare.step', dedupe_key: `aftercare.step-${id}-${plan.id}` };
    await tellPatient(work, plan, notice, { en: words, tr: words });
  }
}

const MOST_DAYS = 7;

/** Nobody wants to read what was to be said weeks ago. */
function daysFrom(since: string, today: string): string[] {
  const number = Math.min(MOST_DAYS, Math.max(0, daysBetween(since, today)) + 1);
  return Array.from({ length: number }, (_, back) => addDays(today, -back));
}
