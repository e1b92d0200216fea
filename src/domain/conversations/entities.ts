import {
  belongsTo,
  boolean,
  choice,
  file,
  indexed,
  longText,
  looseId,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { AfterCare } from '../aftercare/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { Patient, User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';

export const SENDER_TYPES = ['Patient', 'ProviderUser', 'User'] as const;

/** A thread between one patient and one clinic; support may join. */
@table('conversations', ['provider_id', 'created_at'])
@indexed(
  'uq_conversations_inquiry_id_patient_id_provider_id',
  ['inquiry_id', 'patient_id', 'provider_id'],
  true,
)
export class Conversation extends Row {
  @belongsTo(() => Inquiry, { nullable: true, fixed: true }) inquiry_id!: string | null;
  // Ours
  @belongsTo(() => Patient, { nullable: true, fixed: true }) patient_id!: string | null;
  @belongsTo(() => Provider, { nullable: true, fixed: true }) provider_id!: string | null;
  @belongsTo(() => User, { nullable: true, managed: true, about: 'Who of the staff looks after it.' })
  assigned_user_id!: string | null;
  @timestamp({ nullable: true, managed: true }) assigned_at!: Date | null;
}

@table('messages', 'created_at')
@indexed('idx_messages_conversation_created', ['conversation_id', 'created_at'])
export class Message extends Row {
  @belongsTo(() => Conversation, { onDelete: 'CASCADE', fixed: true }) conversation_id!: string;
  @looseId({ managed: true }) sender_id!: string;
  @choice(SENDER_TYPES, { index: true, managed: true }) sender_type!: string;
  @longText({ fixed: true, personal: true }) content!: string;
  @file({ nullable: true, fixed: true, personal: true }) attachment_url!: string | null;
  @boolean({ default: false, managed: true }) is_read!: boolean;
}

export const AFTERCARE_CONVERSATION_STATES = ['open', 'closed'] as const;

/** A thread about one recovery plan. */
@table('aftercare_conversations', 'subject')
@indexed('idx_aftercare_conversations_status_last_message_at', ['status', 'last_message_at'])
export class AftercareConversation extends Row {
  @belongsTo(() => AfterCare, { fixed: true }) after_care_id!: string;
  @text() subject!: string;
  @choice(AFTERCARE_CONVERSATION_STATES, { default: 'open', managed: true }) status!: string;
  @timestamp({ nullable: true, managed: true }) last_message_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) closed_at!: Date | null;
  // Ours
  @belongsTo(() => User, { nullable: true, managed: true, about: 'Who of the staff looks after it.' })
  assigned_user_id!: string | null;
  @timestamp({ nullable: true, managed: true }) assigned_at!: Date | null;
}

/** Who takes part in a thread, and how far they have read. */
@table('aftercare_conversation_participants', ['participant_type', 'joined_at'])
@indexed(
  'uq_aftercare_conversation_participants_conversation_participant',
  ['aftercare_conversation_id', 'participant_id', 'participant_type'],
  true,
)
export class AftercareConversationParticipant extends Row {
  @belongsTo(() => AftercareConversation, { index: false, fixed: true }) aftercare_conversation_id!: string;
  @choice(SENDER_TYPES, { fixed: true }) participant_type!: string;
  @looseId({ fixed: true }) participant_id!: string;
  @timestamp({ now: true, managed: true }) joined_at!: Date;
  @timestamp({ nullable: true, managed: true }) left_at!: Date | null;
  @timestamp({ nullable: true, managed: true }) last_read_at!: Date | null;
}

@table('aftercare_messages', 'created_at')
@indexed('idx_aftercare_messages_conversation_created', ['aftercare_conversation_id', 'created_at'])
export class AftercareMessage extends Row {
  @belongsTo(() => AftercareConversation, { index: false, fixed: true }) aftercare_conversation_id!: string;
  @looseId({ managed: true }) sender_id!: string;
  @choice(SENDER_TYPES, { managed: true }) sender_type!: string;
  @longText({ fixed: true, personal: true }) content!: string;
  @file({ nullable: true, fixed: true, personal: true }) attachment_url!: string | null;
}
