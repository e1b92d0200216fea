import {
  belongsTo,
  choice,
  currency,
  indexed,
  longText,
  looseId,
  money,
  Row,
  table,
  timestamp,
} from '../../core/columns.js';
import { User } from '../people/entities.js';
import { APPROVAL_KINDS, APPROVAL_REQUEST_STATES } from './states.js';

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

export const APPROVAL_SUBJECTS = ['Payment', 'AftercarePayment', 'Patient'] as const;
export const REQUESTER_TYPES = ['User', 'Patient', 'System'] as const;

/** Something that takes two people: asked for by one, decided by another. */
@table('approval_requests', ['kind', 'created_at'])
@indexed('uq_approval_requests_open_subject', ['open_subject_id', 'kind'], true)
@indexed('idx_approval_requests_subject', ['subject_id', 'subject_type'])
@indexed('idx_approval_requests_state_created_at', ['state', 'created_at'])
export class ApprovalRequest extends Row {
  @choice(APPROVAL_KINDS, { length: 32, ...kept }) kind!: string;
  @choice(APPROVAL_SUBJECTS, { length: 64, ...kept }) subject_type!: string;
  @looseId({ index: false, ...kept }) subject_id!: string;
  /** The subject again while nobody has decided, so that it is asked for once at a time. */
  @looseId({ index: false, ...keptLater }) open_subject_id!: string | null;
  @money('currency', keptLater) amount!: string | null;
  @currency(keptLater) currency!: string | null;
  @longText(kept) reason!: string;
  @choice(REQUESTER_TYPES, { length: 32, ...kept }) requested_by_type!: string;
  @looseId({ index: false, ...keptLater }) requested_by_id!: string | null;
  @choice(APPROVAL_REQUEST_STATES, { length: 32, default: 'pending', ...kept }) state!: string;
  @belongsTo(() => User, keptLater) decided_by_user_id!: string | null;
  @timestamp(keptLater) decided_at!: Date | null;
  @longText(keptLater) decision_reason!: string | null;
}
