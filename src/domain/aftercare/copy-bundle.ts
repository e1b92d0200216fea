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

/** A new plan gets the whole; a running one gets no more of what is over. */
type Extent = 'everything' | 'what is not over';

/** Gives a plan its own copies of the instructions and medications that come with its milestone template. */
export async function copyBundle(work: Work, plan: AfterCare, days: Days): Promise<void> {
  const bundle = await work.manager.findOneBy(AftercareTemplate, {
    milestone_template_id: plan.aftercare_template_id,
    status: 'active',
  });
  if (bundle) await copyTemplates(work, plan, bundle, days, 'everything');
}

/** Leaves out what the plan has already. @returns what was given, by name */
export async function copyTemplates(
  work: Work,
  plan: AfterCare,
  bundle: AftercareTemplate,
  days: Days,
  extent: Extent,
): Promise<string[]> {
  return [
    ...(await copyInstructions(work, plan, bundle.instruction_template_ids, days, extent)),
    ...(await copyMedications(work, plan, bundle.medication_template_ids, days, extent)),
  ];
}

async function copyInstructions(
  work: Work,
  plan: AfterCare,
  ids: string[],
  { from, today }: Days,
  extent: Extent,
): Promise<string[]> {
  const found = await work.manager.findBy(InstructionTemplate, { id: In(ids), status: 'active' });
  const held = await work.list(AfterCareInstruction, { after_care_id: plan.id });
  const last = Math.max(0, ...held.map(({ order_index }) => order_index));
  const wanted = missing(
    found,
    ids,
    new Set(held.map(({ instruction_template_id }) => instruction_template_id)),
  )
    .map((template) => ({
      template,
      start_date: addDays(from, template.start_day),
      end_date: template.end_day === null ? null : addDays(from, template.end_day),
    }))
    .filter(({ end_date }) => extent === 'everything' || end_date === null || end_date >= today);
  for (const [index, { template, start_date, end_date }] of wanted.entries())
    await work.create(AfterCareInstruction, {
      after_care_id: plan.id,
      instruction_template_id: template.id,
      title: template.title,
      category: template.category,
      instruction: template.instruction,
      start_date,
      end_date,
      order_index: last + index + 1,
    });
  return wanted.map(({ template }) => template.title);
}

async function copyMedications(
  work: Work,
  plan: AfterCare,
  ids: string[],
  { from, today }: Days,
  extent: Extent,
): Promise<string[]> {
  const found = await work.manager.findBy(MedicationTemplate, { id: In(ids), status: 'active' });
  const held = await work.list(AfterCareMedication, { after_care_id: plan.id });
  const wanted = missing(
    found,
    ids,
    new Set(held.map(({ medication_template_id }) => medication_template_id)),
  )
    .map((template) => ({ template, start_date: addDays(from, template.start_day) }))
    .map((one) => ({ ...one, end_date: addDays(one.start_date, one.template.duration_days - 1) }))
    .filter(({ end_date }) => extent === 'everything' || end_date >= today);
  for (const { template, start_date, end_date } of wanted)
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
  return wanted.map(({ template }) => template.medication_name);
}

/** In the bundle's order. */
function missing<T extends { id: string }>(rows: T[], ids: string[], held: ReadonlySet<string | null>): T[] {
  return rows.filter(({ id }) => !held.has(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
