import { type Work } from '../../core/work.js';
import { Treatment } from '../catalogue/entities.js';
import { StandaloneAftercareRequest } from '../standalone-aftercare/entities.js';
import {
  AftercareMilestoneTemplate,
  AftercareResource,
  AftercareTemplate,
  AftercareWorkflow,
  AftercareWorkflowStep,
} from './entities.js';
import { type TemplateInput } from './template-input.js';
import { type TemplateTree } from './template-tree.js';
import { createStages } from './write-stages.js';

/**
 * A template of its own beside the one that plans follow: those keep theirs, whatever begins later takes
 * this one. What pointed to the old one for plans to come points here.
 */
export async function makeNextVersion(
  work: Work,
  { template: old, stages }: TemplateTree,
  input: TemplateInput,
): Promise<AftercareMilestoneTemplate> {
  const { template_name, template_description, duration_months } = input;
  const next = await work.create(AftercareMilestoneTemplate, {
    template_name,
    template_description,
    duration_months,
    status: old.status,
    version_number: old.version_number + 1,
    previous_version_id: old.id,
  });
  const made = await createStages(work, next.id, input, stages);
  await copyMaterial(work, made);
  await work.change(AftercareMilestoneTemplate, old, { status: 'inactive' });
  await moveBundles(work, old.id, next.id);
  await moveTreatments(work, old.id, next.id);
  await moveWaitingRequests(work, old.id, next.id);
  await copyWorkflows(work, old.id, next);
  work.remark('Version', `${next.version_number}; running plans keep version ${old.version_number}`);
  return next;
}

async function copyMaterial(work: Work, made: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, milestone_definition_id] of made)
    for (const material of await work.list(AftercareResource, { milestone_definition_id: from })) {
      const { id: _id, created_at: _created, updated_at: _updated, ...values } = material;
      await work.create(AftercareResource, { ...values, milestone_definition_id });
    }
}

async function moveBundles(work: Work, from: string, to: string): Promise<void> {
  for (const bundle of await work.list(AftercareTemplate, { milestone_template_id: from })) {
    await work.change(AftercareTemplate, bundle, { milestone_template_id: to });
    work.remark('Bundle', bundle.bundle_name);
  }
}

async function moveTreatments(work: Work, from: string, to: string): Promise<void> {
  for (const treatment of await work.list(Treatment, { aftercare_template_id: from })) {
    await work.change(Treatment, treatment, { aftercare_template_id: to });
    work.remark('Treatment', treatment.treatment_name);
  }
}

/** They have a clinic and no plan yet: theirs would begin without the bundle, which has moved. */
async function moveWaitingRequests(work: Work, from: string, to: string): Promise<void> {
  const waiting = { aftercare_template_id: from, request_status: 'assigned' };
  for (const request of await work.list(StandaloneAftercareRequest, waiting))
    await work.change(StandaloneAftercareRequest, request, { aftercare_template_id: to });
}

/** Running plans keep theirs too, so each version has its own; their names are unique. */
async function copyWorkflows(work: Work, from: string, to: AftercareMilestoneTemplate): Promise<void> {
  for (const workflow of await work.list(AftercareWorkflow, { milestone_template_id: from })) {
    const copy = await work.create(AftercareWorkflow, {
      workflow_name: `${workflow.workflow_name.replace(/ \(version \d+\)$/, '').slice(0, 230)} (version ${to.version_number})`,
      description: workflow.description,
      milestone_template_id: to.id,
      status: workflow.status,
    });
    for (const step of await work.list(AftercareWorkflowStep, { workflow_id: workflow.id })) {
      const { id: _id, created_at: _created, updated_at: _updated, ...values } = step;
      await work.create(AftercareWorkflowStep, { ...values, workflow_id: copy.id });
    }
  }
}
