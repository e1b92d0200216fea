import { In } from 'typeorm';
import { addDays } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import {
  AftercareTemplate,
  InstructionTemplate,
  MedicationTemplate,
} from '../aftercare-templates/entities.js';
import { type AfterCare, AfterCareInstruction, AfterCareMedication } from './entities.js';

interface Days {
  /** The day that the templates count from, ISO. */
  from: string;
  today: string;
}

/** Gives a plan its own copies of the instructions and medications that come with its milestone template. */
export async function copyBundle(work: Work, plan: AfterCare, days: Days): Promise<void> {
  const bundle = await work.manager.findOneBy(AftercareTemplate, {
    milestone_template_id: plan.aftercare_template_id,
    status: 'active',
  });
  if (!bundle) return;
  await copyInstructions(work, plan, bundle.instruction_template_ids, days);
  await copyMedications(work, plan, bundle.medication_template_ids, days);
}

async function copyInstructions(work: Work, plan: AfterCare, ids: string[], { from }: Days): Promise<void> {
  const found = await work.manager.findBy(InstructionTemplate, { id: In(ids), status: 'active' });
  for (const [index, template] of inOrder(found, ids).entries())
    await work.create(AfterCareInstruction, {
      after_care_id: plan.id,
      instruction_template_id: template.id,
      title: template.title,
      category: template.category,
      instruction: template.instruction,
      start_date: addDays(from, template.start_day),
      end_date: template.end_day === null ? null : addDays(from, template.end_day),
      order_index: index + 1,
    });
}

async function copyMedications(
  work: Work,
  plan: AfterCare,
  ids: string[],
  { from, today }: Days,
): Promise<void> {
  const found = await work.manager.findBy(MedicationTemplate, { id: In(ids), status: 'active' });
  for (const template of inOrder(found, ids)) {
    const start_date = addDays(from, template.start_day);
    const end_date = addDays(start_date, template.duration_days - 1);
    await work.create(AfterCareMedication, {
      after_care_id: plan.id,
      medication_template_id: template.id,
      medication_name: template.medication_name,
      active_ingredient: template.active_ingredient,
      form: template.form,
      dosage: template.dosage,
      times_per_day: template.times_per_day,
      start_date,
      end_date,
      instructions: template.instructions,
      status: end_date < today ? 'completed' : 'active',
    });
  }
}

function inOrder<T extends { id: string }>(rows: T[], ids: string[]): T[] {
  return [...rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
