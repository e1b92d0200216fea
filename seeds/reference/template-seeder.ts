import { type EntityManager } from 'typeorm';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
  AftercareResource,
  AftercareTemplate,
  AftercareWorkflow,
  AftercareWorkflowStep,
  InstructionTemplate,
  MedicationTemplate,
} from '../../src/domain/aftercare-templates/entities.js';
import { seedId } from '../support/ids.js';
import { ensure, insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { MILESTONE_TEMPLATES } from './content/milestones.js';
import { BUNDLES, INSTRUCTIONS, MEDICATIONS } from './content/prescriptions.js';
import { QUESTIONNAIRES } from './content/questionnaires.js';
import { RECOVERY_READING, WORKFLOWS } from './content/workflows.js';

/** Everything that recovery plans are made from. */
export class TemplateSeeder extends Seeder {
  readonly kind = 'reference';

  async run(manager: EntityManager): Promise<void> {
    await insertMissing(manager, AftercareQuestionnaire, QUESTIONNAIRES);
    await this.#milestones(manager);
    const instructions = await this.#named(manager);
    await this.#workflows(manager, instructions);
    await insertMissing(manager, AftercareResource, reading());
  }

  /** Stages only with a new template: one that staff removed does not come back. */
  async #milestones(manager: EntityManager): Promise<void> {
    const added = await insertMissing(
      manager,
      AftercareMilestoneTemplate,
      MILESTONE_TEMPLATES.map(({ template }) => template),
    );
    const phases = MILESTONE_TEMPLATES.filter(({ template }) => added.includes(template)).flatMap(
      (template) => template.phases,
    );
    await insertMissing(
      manager,
      AftercareMilestoneDefinition,
      phases.map(({ definition }) => definition),
    );
    const links = phases.flatMap(({ definition, asks }) =>
      asks.map((ask) => ({
        ...ask,
        id: seedId(`link ${definition.id} ${ask.questionnaire_id}`),
        milestone_definition_id: definition.id!,
      })),
    );
    await insertMissing(manager, AftercareMilestoneDefinitionQuestionnaire, links);
  }

  /** Instructions, medications and the bundles of both. @returns the ids of the instructions by title */
  async #named(manager: EntityManager): Promise<Map<string, string>> {
    const instructions = await ensure(manager, InstructionTemplate, INSTRUCTIONS, ['title']);
    const medications = await ensure(manager, MedicationTemplate, MEDICATIONS, [
      'medication_name',
      'form',
      'dosage',
    ]);
    const instructionIds = new Map(INSTRUCTIONS.map(({ title }, at) => [title!, instructions.ids[at]!]));
    const medicationIds = new Map(
      MEDICATIONS.map(({ medication_name }, at) => [medication_name!, medications.ids[at]!]),
    );
    const bundles = BUNDLES.map((bundle) => ({
      id: seedId(`bundle ${bundle.slug}`),
      bundle_name: bundle.name,
      description: bundle.description,
      milestone_template_id: seedId(`milestone template ${bundle.slug}`),
      instruction_template_ids: bundle.instructions.map((title) => instructionIds.get(title)!),
      medication_template_ids: bundle.medications.map((name) => medicationIds.get(name)!),
    }));
    await insertMissing(manager, AftercareTemplate, bundles, ['milestone_template_id']);
    return instructionIds;
  }

  async #workflows(manager: EntityManager, instructions: Map<string, string>): Promise<void> {
    const rows = WORKFLOWS.map(({ name, description, template }) => ({
      id: seedId(`workflow ${name}`),
      workflow_name: name,
      description,
      milestone_template_id: template === null ? null : seedId(`milestone template ${template}`),
    }));
    const { ids, added } = await ensure(manager, AftercareWorkflow, rows, ['workflow_name']);
    const steps = WORKFLOWS.flatMap(({ name, steps }, index) =>
      steps.map((step, at) => ({
        id: seedId(`workflow step ${name} ${at + 1}`),
        workflow_id: ids[index]!,
        day_number: step.day,
        order_index: steps.slice(0, at).filter(({ day }) => day === step.day).length + 1,
        step_type: step.type,
        channel: step.channel ?? 'in_app',
        title: step.title,
        body: step.body,
        questionnaire_id: step.questionnaire_id ?? null,
        instruction_template_id: step.instruction ? instructions.get(step.instruction)! : null,
      })),
    ).filter(({ workflow_id }) => added.has(rows[ids.indexOf(workflow_id)]!));
    await insertMissing(manager, AftercareWorkflowStep, steps);
  }
}

function reading() {
  return RECOVERY_READING.map(({ title, description, type, slug, locale }, at) => ({
    id: seedId(`reading ${slug}`),
    title,
    description,
    resource_type: type,
    url: `https://hairline.example/${type}s/${slug}`,
    locale,
    order_index: at + 1,
  }));
}
