import {
  type AfterCare,
  type AfterCareInstruction,
  type AfterCareMedication,
  type AftercareClinician,
  type AftercareMilestone,
  type AftercareMilestoneScan,
  type AftercareQuestionnaireResponse,
} from '../../src/domain/aftercare/entities.js';
import { planMilestones, recoveryPercentage, stageOn } from '../../src/domain/aftercare/plan-milestones.js';
import { type AftercareMilestoneDefinition } from '../../src/domain/aftercare-templates/entities.js';
import { MILESTONE_TEMPLATES, type MilestoneTemplate } from '../reference/content/milestones.js';
import { BUNDLES, INSTRUCTIONS, MEDICATIONS } from '../reference/content/prescriptions.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { type Day, receive } from './submissions.js';
import { type QuoteStory, type Stored } from './types.js';

export interface RecoveryStory {
  row: Stored<AfterCare>;
  quote: QuoteStory;
  milestones: Stored<AftercareMilestone>[];
  scans: Stored<AftercareMilestoneScan>[];
  responses: Stored<AftercareQuestionnaireResponse>[];
  instructions: Stored<AfterCareInstruction>[];
  medications: Stored<AfterCareMedication>[];
  clinicians: Stored<AftercareClinician>[];
}

/** The recovery plan after a treatment; null where there was none yet. */
export function buildRecovery(quote: QuoteStory, clock: Clock): RecoveryStory | null {
  if (quote.status !== 'aftercare' && quote.status !== 'completed') return null;
  const template = MILESTONE_TEMPLATES.find(({ slug }) => slug === quote.treatment.aftercare)!;
  const { treatedOn, completedAt } = quote.course;
  const id = seedId(`after care ${quote.id}`, treatedOn);
  const random = new Random(`recovery ${id}`);
  const lax = quote.status === 'aftercare' && quote.patient.number !== 1 && random.chance(0.18);
  const definitions = template.phases.map(({ definition }) => definition as AftercareMilestoneDefinition);
  const planned = planMilestones(definitions, clock.date(treatedOn), clock.date(0));
  const milestones: Stored<AftercareMilestone>[] = [];
  const scans: Stored<AftercareMilestoneScan>[] = [];
  const responses: Stored<AftercareQuestionnaireResponse>[] = [];
  for (const [at, { start_date, end_date, milestone_status }] of planned.entries()) {
    const phase = template.phases[at]!;
    const milestoneId = seedId(`milestone ${id} ${at + 1}`, treatedOn);
    // Those who forget have forgotten lately: what lies further back was chased up.
    const forgets = lax && clock.dayOf(end_date) > -60;
    const span: Day = { start: clock.dayOf(start_date), end: clock.dayOf(end_date), forgets };
    const got = receive(milestoneId, phase, span, quote, random, clock);
    const missing = milestone_status === 'completed' && got.completion < 100;
    scans.push(...got.scans);
    responses.push(...got.responses);
    milestones.push({
      id: milestoneId,
      after_care_id: id,
      milestone_definition_id: phase.definition.id!,
      milestone_name: phase.definition.milestone_name!,
      start_date,
      end_date,
      milestone_status: missing ? 'overdue' : milestone_status,
      completion_percentage: milestone_status === 'pending' ? 0 : got.completion,
      notes: missing ? 'Some pictures are still missing; the patient was reminded.' : null,
      created_at: clock.at(treatedOn + 0.6),
      updated_at: clock.at(Math.min(0, Math.max(treatedOn + 0.6, span.end))),
    });
  }
  const done = milestones.map(({ completion_percentage }, at) => ({
    days: planned[at]!.definition.duration_days,
    completion_percentage: completion_percentage!,
  }));
  const suspended = quote.status === 'aftercare' && quote.patient.number % 37 === 0;
  const row: Stored<AfterCare> = {
    id,
    quote_id: quote.id,
    provider_id: quote.clinic.row.id,
    patient_id: quote.patient.row.id,
    aftercare_type: 'treatment_linked',
    aftercare_template_id: template.template.id!,
    recovery_stage: stageOn(planned),
    recovery_percentage: quote.status === 'completed' ? 100 : recoveryPercentage(done),
    status: quote.status === 'completed' ? 'completed' : suspended ? 'suspended' : 'active',
    suspended_at: suspended ? clock.at(Math.max(treatedOn + 1, -6)) : null,
    suspension_reason: suspended ? 'The patient is abroad without a phone and asked for a pause.' : null,
    completed_at: quote.status === 'completed' ? clock.at(completedAt) : null,
    created_at: clock.at(treatedOn + 0.6),
    updated_at: clock.at(Number.isNaN(completedAt) ? -0.1 : completedAt),
  };
  const base = { id, treatedOn, clock };
  return {
    row,
    quote,
    milestones,
    scans,
    responses,
    instructions: instructions(template, base),
    medications: medications(template, base),
    clinicians: clinicians(quote, id, clock),
  };
}

interface Base {
  id: string;
  treatedOn: number;
  clock: Clock;
}

function instructions(
  { slug }: MilestoneTemplate,
  { id, treatedOn, clock }: Base,
): Stored<AfterCareInstruction>[] {
  const bundle = BUNDLES.find((one) => one.slug === slug)!;
  return bundle.instructions.map((title, at) => {
    const from = INSTRUCTIONS.find((one) => one.title === title)!;
    const read = treatedOn + 1 + at / 10;
    return {
      id: seedId(`instruction ${id} ${at + 1}`, treatedOn),
      after_care_id: id,
      instruction_template_id: from.id!,
      title,
      category: from.category!,
      instruction: from.instruction!,
      start_date: clock.date(treatedOn + from.start_day!),
      end_date: from.end_day === null ? null : clock.date(treatedOn + from.end_day!),
      order_index: at + 1,
      acknowledged_at: read < 0 ? clock.at(read) : null,
      created_at: clock.at(treatedOn + 0.6),
      updated_at: clock.at(Math.min(read, 0)),
    };
  });
}

function medications(
  { slug }: MilestoneTemplate,
  { id, treatedOn, clock }: Base,
): Stored<AfterCareMedication>[] {
  const bundle = BUNDLES.find((one) => one.slug === slug)!;
  return bundle.medications.map((name, at) => {
    const { id: medication_template_id, ...from } = MEDICATIONS.find((one) => one.medication_name === name)!;
    const start = treatedOn + from.start_day!;
    const end = start + from.duration_days! - 1;
    const stopped = name === 'Anti-swelling course' && treatedOn % 19 === 0 && start + 1 < 0;
    return {
      id: seedId(`medication ${id} ${at + 1}`, treatedOn),
      after_care_id: id,
      medication_template_id: medication_template_id!,
      medication_name: name,
      active_ingredient: from.active_ingredient!,
      form: from.form!,
      dosage: from.dosage!,
      times_per_day: from.times_per_day!,
      start_date: clock.date(start),
      end_date: clock.date(end),
      instructions: from.instructions!,
      status: stopped ? 'stopped' : end < 0 ? 'completed' : 'active',
      stopped_at: stopped ? clock.at(start + 1) : null,
      stop_reason: stopped ? 'Heartburn; the swelling was mild.' : null,
      created_at: clock.at(treatedOn + 0.6),
      updated_at: clock.at(Math.min(0, end + 1)),
    };
  });
}

function clinicians({ clinic, course }: QuoteStory, id: string, clock: Clock): Stored<AftercareClinician>[] {
  const roles = [
    ['lead', clinic.team[0]!],
    ['nurse', clinic.team.at(-1)!],
  ] as const;
  return roles.map(([role, member]) => ({
    id: seedId(`aftercare clinician ${id} ${role}`, course.treatedOn),
    after_care_id: id,
    provider_team_member_id: member.id,
    role,
    assigned_at: clock.at(course.treatedOn + 0.6),
    created_at: clock.at(course.treatedOn + 0.6),
    updated_at: clock.at(course.treatedOn + 0.6),
  }));
}
