import { type FindOptionsWhere } from 'typeorm';
import { database } from '../../src/core/database.js';
import { daysBetween } from '../../src/domain/aftercare/days.js';
import {
  AfterCare,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareClinician,
  AftercareMilestone,
  AftercareQuestionnaireResponse,
} from '../../src/domain/aftercare/entities.js';
import { planMilestones, stageOn } from '../../src/domain/aftercare/plan-milestones.js';
import {
  AftercareMilestoneDefinition,
  AftercareQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { ProviderTeamMember } from '../../src/domain/providers/entities.js';
import { day, NOON } from './standalone.js';
import { aClinic, aPatient, aTemplate, make } from './world.js';

interface Situation extends Partial<AfterCare> {
  /** How long each milestone lasts. */
  days?: readonly number[];
  /** On which day, counted from today, the plan began. */
  began?: number;
}

/** A running plan of a patient who lives where it is noon: by default its second milestone has run for five days. */
export async function aPlan({ days = [10, 20, 30], began = -15, ...values }: Situation = {}) {
  const patient = await aPatient({ time_zone: NOON });
  const [clinic, template] = [await aClinic(), await aTemplate(days)];
  const definitions = await rows(AftercareMilestoneDefinition, { template_id: template.id });
  const planned = planMilestones(definitions, day(began), day());
  const plan = await make(AfterCare, {
    provider_id: clinic.id,
    patient_id: patient.id,
    aftercare_type: 'standalone',
    aftercare_template_id: template.id,
    recovery_stage: stageOn(planned),
    ...values,
  });
  const milestones: AftercareMilestone[] = [];
  for (const { definition, ...dates } of planned)
    milestones.push(
      await make(AftercareMilestone, {
        ...dates,
        after_care_id: plan.id,
        milestone_definition_id: definition.id,
        milestone_name: definition.milestone_name,
        completion_percentage: dates.milestone_status === 'completed' ? 100 : 0,
      }),
    );
  return { plan, patient, clinic, template, milestones };
}

export const anInstruction = (plan: AfterCare, start: number, end: number | null) =>
  make(AfterCareInstruction, {
    after_care_id: plan.id,
    title: `From day ${start}`,
    category: 'washing',
    instruction: 'Wash gently.',
    start_date: day(start),
    end_date: end === null ? null : day(end),
  });

export const aMedication = (
  plan: AfterCare,
  start: number,
  end: number,
  values: Partial<AfterCareMedication> = {},
) =>
  make(AfterCareMedication, {
    after_care_id: plan.id,
    medication_name: `From day ${start}`,
    form: 'tablet',
    dosage: '500 mg',
    times_per_day: 2,
    start_date: day(start),
    end_date: day(end),
    ...values,
  });

export async function aClinicianOf(plan: AfterCare, values: Partial<AftercareClinician> = {}) {
  const member = await make(ProviderTeamMember, {
    provider_id: plan.provider_id,
    full_name: 'Dr. Some Surgeon',
    title: 'Surgeon',
  });
  return make(AftercareClinician, { after_care_id: plan.id, provider_team_member_id: member.id, ...values });
}

export async function anAnswer(
  milestone: AftercareMilestone,
  patient_id: string,
  values: Partial<AftercareQuestionnaireResponse> = {},
) {
  const questionnaire = await make(AftercareQuestionnaire, {
    questionnaire_name: 'Daily pain',
    questionnaire_type: 'pain',
    questions: [],
  });
  return make(AftercareQuestionnaireResponse, {
    aftercare_milestone_id: milestone.id,
    questionnaire_id: questionnaire.id,
    patient_id,
    responses: { pain: 9 },
    response_date: day(),
    flagged_urgent: true,
    ...values,
  });
}

export const rows = <T extends object>(entity: new () => T, where: FindOptionsWhere<T>): Promise<T[]> =>
  database().manager.findBy(entity, where);

export async function stored<T extends { id: string }>(
  entity: new () => T,
  { id }: { id: string },
): Promise<T> {
  return database().manager.findOneByOrFail(entity, { id } as FindOptionsWhere<T>);
}

/** Who was told what about a row, each in a line, in the order of the alphabet. */
export async function toldAbout(subject: { id: string }): Promise<string[]> {
  const told = await rows(AlertsNotification, { subject_id: subject.id });
  return told.map(({ notifiable_type, type }) => `${notifiable_type} ${type}`).sort();
}

/** "name: state, first day to last day" of each milestone; days are counted from today. */
export async function drawn(plan: AfterCare): Promise<string[]> {
  const milestones = await rows(AftercareMilestone, { after_care_id: plan.id });
  return milestones
    .sort((a, b) => (a.start_date < b.start_date ? -1 : 1))
    .map(
      (one) =>
        `${one.milestone_name}: ${one.milestone_status}, ${from(one.start_date)} to ${from(one.end_date)}`,
    );
}

/** How many days from today. */
export const from = (iso: string): number => daysBetween(day(), iso);
