import discardFailedJob from '../actions/discard-failed-job.js';
import retryFailedJob from '../actions/retry-failed-job.js';
import changeStaffRoles from '../actions/change-staff-roles.js';
import deactivateStaff from '../actions/deactivate-staff.js';
import inviteStaff from '../actions/invite-staff.js';
import reactivateStaff from '../actions/reactivate-staff.js';
import resendInvitation from '../actions/resend-invitation.js';
import resetSecondFactor from '../actions/reset-second-factor.js';
import unlockAccount from '../actions/unlock-account.js';
import closeConversation from '../actions/close-conversation.js';
import handOverConversation from '../actions/hand-over-conversation.js';
import handOverInAftercare from '../actions/hand-over-conversation-in-aftercare.js';
import reopenConversation from '../actions/reopen-conversation.js';
import replyAsSupport from '../actions/reply-as-support.js';
import replyInAftercare from '../actions/reply-as-support-in-aftercare.js';
import { area, resource } from '../src/admin/definition.js';
import {
  AuditEntry,
  AuditSeal,
  AuditSealEntry,
  FailedJob,
  IdempotencyKey,
  ModelHasPermission,
  ModelHasRole,
  OutboxMessage,
  Permission,
  Role,
  RoleHasPermission,
  Setting,
} from '../src/core/entities.js';
import { SecondFactor, SecondFactorRecoveryCode } from '../src/domain/access/entities.js';
import {
  OauthAccessToken,
  OauthAuthCode,
  OauthClient,
  OauthPersonalAccessClient,
  OauthRefreshToken,
  PasswordResetToken,
  PasswordResetTokenForAllUsers,
  PersonalAccessToken,
  SigningKey,
} from '../src/domain/auth/entities.js';
import {
  AftercareConversation,
  AftercareConversationParticipant,
  AftercareMessage,
  Conversation,
  Message,
} from '../src/domain/conversations/entities.js';
import { File, Media } from '../src/domain/files/entities.js';
import { AlertsNotification, NotificationMail } from '../src/domain/notifications/entities.js';
import { enterUser } from '../src/domain/people/enter-account.js';
import { User } from '../src/domain/people/entities.js';
import { SavedView } from '../src/domain/saved-views/entities.js';
import { BackgroundTask, BulkRow } from '../src/domain/tasks/entities.js';

export const conversations = area(
  { name: 'Conversations', icon: 'MessageCircle', read: 'conversations.read', write: null },
  resource(Conversation, {
    list: ['patient_id', 'provider_id', 'inquiry_id', 'assigned_user_id', 'created_at'],
    related: [{ table: 'messages', by: 'conversation_id' }],
    actions: [replyAsSupport, handOverConversation],
  }),
  resource(Message, { list: ['conversation_id', 'sender_type', 'content', 'is_read', 'created_at'] }),
  resource(AftercareConversation, {
    related: [
      { table: 'aftercare_messages', by: 'aftercare_conversation_id', label: 'Messages' },
      {
        table: 'aftercare_conversation_participants',
        by: 'aftercare_conversation_id',
        label: 'Participants',
      },
    ],
    actions: [replyInAftercare, handOverInAftercare, closeConversation, reopenConversation],
  }),
  resource(AftercareConversationParticipant, { label: 'Participants' }),
  resource(AftercareMessage, { list: ['aftercare_conversation_id', 'sender_type', 'content', 'created_at'] }),
);

export const staff = area(
  { name: 'Staff', icon: 'UserCheck', read: 'staff.read', write: 'staff.manage' },
  resource(User, {
    label: 'Staff',
    list: ['firstname', 'lastname', 'email', 'invited_at', 'deactivated_at', 'created_at'],
    groups: { Person: ['firstname', 'lastname', 'email', 'username', 'avatar', 'locale', 'time_zone'] },
    related: [
      { table: 'model_has_roles', by: 'model_id', label: 'Roles' },
      { table: 'second_factors', by: 'user_id', label: 'Second factor' },
    ],
    save: { create: enterUser },
    actions: [
      inviteStaff,
      resendInvitation,
      changeStaffRoles,
      unlockAccount,
      resetSecondFactor,
      deactivateStaff,
      reactivateStaff,
    ],
  }),
  resource(SecondFactor, { write: null }),
  resource(SecondFactorRecoveryCode, { write: null, label: 'Recovery codes' }),
  resource(Role, { write: null }),
  resource(Permission, { write: null }),
  resource(ModelHasRole, { write: null, label: 'Roles of people' }),
  resource(ModelHasPermission, { write: null, label: 'Permissions of people' }),
  resource(RoleHasPermission, { write: null, label: 'Permissions of roles' }),
);

export const system = area(
  { name: 'System', icon: 'Settings', read: 'system.read', write: null },
  resource(AlertsNotification, {
    label: 'Notifications',
    read: 'patients.read',
    related: [{ table: 'notification_mails', by: 'alerts_notification_id', label: 'Mails' }],
  }),
  resource(NotificationMail, { label: 'Mails of notifications' }),
  resource(FailedJob, {
    list: ['queue', 'connection', 'failed_at'],
    sort: { by: 'failed_at', direction: 'desc' },
    actions: [retryFailedJob, discardFailedJob],
  }),
  resource(BackgroundTask),
  resource(BulkRow, { label: 'Rows of bulk actions' }),
  resource(OutboxMessage, { label: 'Outbox' }),
  resource(IdempotencyKey),
  resource(Setting, { read: 'settings.manage', label: 'Stored settings' }),
  resource(SavedView),
  resource(File),
  resource(Media),
  resource(OauthClient, { label: 'OAuth clients' }),
  resource(OauthAccessToken, { label: 'OAuth access tokens' }),
  resource(OauthRefreshToken, { label: 'OAuth refresh tokens' }),
  resource(OauthAuthCode, { label: 'OAuth codes' }),
  resource(OauthPersonalAccessClient, { label: 'OAuth personal clients' }),
  resource(PersonalAccessToken),
  resource(SigningKey),
  resource(PasswordResetToken, { label: 'Password resets (staff)' }),
  resource(PasswordResetTokenForAllUsers, { label: 'Password resets (apps)' }),
);

export const audit = area(
  { name: 'Audit', icon: 'Eye', read: 'audit.read', write: null },
  resource(AuditEntry, {
    label: 'Audit log',
    list: ['occurred_at', 'actor_type', 'actor_id', 'action', 'event', 'entity', 'entity_id', 'reason'],
  }),
  resource(AuditSeal, { label: 'Seals' }),
  resource(AuditSealEntry, { label: 'Sealed entries' }),
);
