import { type PrimaryColumnOptions } from 'typeorm';
import {
  bigInteger,
  choice,
  encrypted,
  indexed,
  json,
  keyPart,
  integer,
  longText,
  SystemRow,
  table,
  text,
  timestamp,
} from './columns.js';

export const GUARDS = ['api', 'provider', 'patient'] as const;
const stamp = { nullable: true, managed: true };
const bigKey: PrimaryColumnOptions = { type: 'bigint', unsigned: true };
const modelType: PrimaryColumnOptions = { type: 'varchar', length: 255 };
const modelId: PrimaryColumnOptions = { type: 'char', length: 36 };

/** Spatie permission. */
@table('roles', 'name')
@indexed('uq_roles_name_guard_name', ['name', 'guard_name'], true)
export class Role extends SystemRow {
  @text() name!: string;
  @choice(GUARDS) guard_name!: string;
  @timestamp(stamp) created_at!: Date | null;
  @timestamp(stamp) updated_at!: Date | null;
}

/** Spatie permission. */
@table('permissions', 'name')
@indexed('uq_permissions_name_guard_name', ['name', 'guard_name'], true)
export class Permission extends SystemRow {
  @text() name!: string;
  @choice(GUARDS) guard_name!: string;
  @timestamp(stamp) created_at!: Date | null;
  @timestamp(stamp) updated_at!: Date | null;
}

@table('model_has_roles', ['model_type', 'model_id'])
@indexed('idx_model_has_roles_model_id_model_type', ['model_id', 'model_type'])
export class ModelHasRole {
  @keyPart(bigKey, () => Role) role_id!: string;
  @keyPart(modelId) model_id!: string;
  @keyPart(modelType) model_type!: string;
}

@table('model_has_permissions', ['model_type', 'model_id'])
@indexed('idx_model_has_permissions_model_id_model_type', ['model_id', 'model_type'])
export class ModelHasPermission {
  @keyPart(bigKey, () => Permission) permission_id!: string;
  @keyPart(modelId) model_id!: string;
  @keyPart(modelType) model_type!: string;
}

@table('role_has_permissions', ['role_id', 'permission_id'])
@indexed('idx_role_has_permissions_role_id', ['role_id'])
export class RoleHasPermission {
  @keyPart(bigKey, () => Permission) permission_id!: string;
  @keyPart(bigKey, () => Role) role_id!: string;
}

/** Laravel's failed jobs: a job that has failed for good, with what it needs to run again. */
@table('failed_jobs', 'queue')
export class FailedJob extends SystemRow {
  @text({ unique: true, managed: true }) uuid!: string;
  @longText({ managed: true }) connection!: string;
  @longText({ managed: true }) queue!: string;
  // Whoever else writes here may leave personal values in both.
  @longText({ managed: true, secret: true }) payload!: string;
  @longText({ managed: true, secret: true }) exception!: string;
  @timestamp({ managed: true, now: true }) failed_at!: Date;
}

export const AUDIT_EVENTS = [
  'created',
  'updated',
  'trashed',
  'restored',
  'deleted',
  'revealed',
  'noted',
] as const;

/** One change of one row, or one thing worth knowing later. Append-only by trigger. */
@table('audit_entries', ['action', 'entity', 'event'])
@indexed('idx_audit_entries_entity_entity_id', ['entity', 'entity_id', 'id'])
@indexed('idx_audit_entries_actor_id', ['actor_id', 'id'])
export class AuditEntry extends SystemRow {
  @timestamp({ index: true, managed: true, now: true }) occurred_at!: Date;
  @text({ length: 32, managed: true }) actor_type!: string;
  @text({ length: 36, nullable: true, managed: true }) actor_id!: string | null;
  @text({ length: 16, managed: true }) door!: string;
  @text({ length: 64, index: true, managed: true }) request_id!: string;
  /** The verb, e.g. assignStandaloneAftercare. */
  @text({ length: 100, index: true, managed: true }) action!: string;
  @choice(AUDIT_EVENTS, { length: 16, managed: true }) event!: string;
  /** The table's name. */
  @text({ length: 64, managed: true }) entity!: string;
  @text({ length: 100, nullable: true, managed: true }) entity_id!: string | null;
  /** {column: {before, after}}; encrypted columns as ciphertext, secrets never. */
  @json('changes', { managed: true }) changes!: Changes;
  @longText({ nullable: true, managed: true }) reason!: string | null;
}

export type Changes = Record<string, { before?: unknown; after?: unknown }>;

/** A batch of audit entries, chained to the one before. Append-only by trigger. */
@table('audit_seals', 'digest')
export class AuditSeal extends SystemRow {
  @timestamp({ managed: true, now: true }) sealed_at!: Date;
  @bigInteger({ managed: true }) first_entry_id!: string;
  @bigInteger({ managed: true }) last_entry_id!: string;
  @bigInteger({ managed: true }) entry_count!: string;
  @text({ length: 64, managed: true }) previous_digest!: string;
  @text({ length: 64, unique: true, managed: true }) digest!: string;
}

/** Which seal covers which entry: entries commit out of order, so a range of ids is not enough. */
@table('audit_seal_entries', 'entry_id')
@indexed('idx_audit_seal_entries_seal_id', ['seal_id'])
export class AuditSealEntry {
  @keyPart(bigKey) entry_id!: string;
  @bigInteger({ managed: true }) seal_id!: string;
}

/** Work to be done after a commit, written within it. A row without done_at is still owed. */
@table('outbox_messages', 'name')
@indexed('idx_outbox_messages_done_at_available_at', ['done_at', 'available_at'])
export class OutboxMessage extends SystemRow {
  @text({ length: 100, managed: true }) name!: string;
  @json('object', { managed: true }) payload!: unknown;
  @text({ length: 64, nullable: true, managed: true }) request_id!: string | null;
  @timestamp({ managed: true, now: true }) created_at!: Date;
  @timestamp({ managed: true, now: true }) available_at!: Date;
  @timestamp({ managed: true, nullable: true }) done_at!: Date | null;
  /** Somebody decided that it shall not be done; it counts as done from then on. */
  @timestamp({ managed: true, nullable: true }) discarded_at!: Date | null;
}

/** A value that staff may change on the settings page. */
@table('settings', 'name')
export class Setting extends SystemRow {
  @text({ length: 100, unique: true, managed: true }) name!: string;
  @json('object') value!: unknown;
  @timestamp({ managed: true, now: true }) updated_at!: Date;
}

/**
 * A request of an app that may be repeated: what it was, and what it was answered. The answer is written in the
 * transaction of what was done; a row without one was asked and not finished.
 */
@table('idempotency_keys', 'idempotency_key')
@indexed('uq_idempotency_keys_owner_key', ['owner_type', 'owner_id', 'idempotency_key'], true)
export class IdempotencyKey extends SystemRow {
  @text({ length: 32, managed: true }) owner_type!: string;
  @text({ length: 36, managed: true }) owner_id!: string;
  @text({ managed: true }) idempotency_key!: string;
  @text({ length: 64, managed: true }) request_hash!: string;
  @integer({ managed: true, nullable: true }) status!: number | null;
  /** Personal, as answers are. */
  @encrypted({ as: 'longtext', nullable: true, secret: true, managed: true }) answer!: string | null;
  @timestamp({ index: true, managed: true, now: true }) created_at!: Date;
}
