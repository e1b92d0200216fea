import { type ComponentType } from 'react';
import { type RecordJson } from '../lib/api';
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
}

/** What a record's page shows beyond fields, related lists and history; by table. */
export const panels: Readonly<Record<string, readonly Panel[]>> = {
  reviews: [{ id: 'context', label: 'To decide', content: ReviewContext, first: true }],
  conversations: [{ id: 'thread', label: 'Conversation', content: ConversationThread, first: true }],
  aftercare_conversations: [{ id: 'thread', label: 'Conversation', content: AftercareThread, first: true }],
  after_cares: [{ id: 'scans', label: 'Scans over time', content: PlanScans }],
  patients: [{ id: 'scans', label: 'Scans over time', content: PatientScans }],
};
