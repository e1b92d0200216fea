import { type ComponentType } from 'react';
import { QuestionnairePreview } from '../builder/questionnaire-preview';
import { TemplatePlan } from '../builder/template-plan';
import { type RecordJson } from '../lib/api';
import { ApprovalSubject } from './approval-subject';
import { FailedJobPanel } from './failed-job';
import { ReviewContext } from './review-context';
import { PatientScans, PlanScans } from './scans';
import { AftercareThread, ConversationThread } from './thread';

export interface PanelProps {
  record: RecordJson;
  /** After something changed the record. */
  reload: () => void;
}

export interface Panel {
  id: string;
  label: string;
  content: ComponentType<PanelProps>;
  /** Shown when the record is opened, in place of its fields. */
  first?: boolean;
  /** Whose rows it shows: it is not there for who may not read them. */
  of?: string;
}

/** What a record's page shows beyond fields, related lists and history; by table. */
export const panels: Readonly<Record<string, readonly Panel[]>> = {
  aftercare_milestone_templates: [{ id: 'plan', label: 'The plan', content: TemplatePlan, first: true }],
  aftercare_questionnaires: [{ id: 'form', label: 'The form', content: QuestionnairePreview, first: true }],
  approval_requests: [{ id: 'subject', label: 'To decide', content: ApprovalSubject, first: true }],
  failed_jobs: [{ id: 'what', label: 'What failed', content: FailedJobPanel, first: true }],
  reviews: [{ id: 'context', label: 'To decide', content: ReviewContext, first: true }],
  conversations: [{ id: 'thread', label: 'Conversation', content: ConversationThread, first: true }],
  aftercare_conversations: [{ id: 'thread', label: 'Conversation', content: AftercareThread, first: true }],
  after_cares: [{ id: 'scans', label: 'Scans over time', content: PlanScans }],
  patients: [
    { id: 'scans', label: 'Scans over time', content: PatientScans, of: 'aftercare_milestone_scans' },
  ],
};
