import {
  belongsTo,
  boolean,
  choice,
  date,
  email,
  file,
  indexed,
  integer,
  longText,
  looseId,
  phone,
  Row,
  SoftRow,
  table,
  text,
  timestamp,
  url,
} from '../../core/columns.js';
import { Language, Treatment } from '../catalogue/entities.js';
import { PUBLICATION_STATES, RESOURCE_TYPES } from '../content/states.js';
import { User } from '../people/entities.js';
import { LOCALES } from '../people/states.js';

export const ACCOUNT_STATES = ['active', 'inactive', 'suspended'] as const;
export const CLINIC_ROLES = ['owner', 'doctor', 'coordinator'] as const;
export const DOCUMENT_TYPES = ['licence', 'accreditation', 'insurance', 'contract'] as const;
export const VERIFICATION_STATES = ['pending', 'verified', 'rejected', 'expired'] as const;
export const PROFICIENCIES = ['basic', 'conversational', 'fluent', 'native'] as const;
export const MEDIA_TYPES = ['image', 'video'] as const;
export const COMPARISON_SIDES = ['before', 'after'] as const;
export const INVITER_TYPES = ['User', 'ProviderUser'] as const;

const keptLater = { managed: true, nullable: true };
const order = { default: 0, about: 'The lowest comes first.' };

/** A clinic or hospital. */
@table('providers', 'provider_name')
export class Provider extends SoftRow {
  @belongsTo(() => User, { nullable: true }) user_id!: string | null;
  @text({ index: true }) provider_name!: string;
  @email({ personal: true }) email!: string;
  @phone({ nullable: true, personal: true }) phone_number!: string | null;
  @file({ nullable: true }) profile_image!: string | null;
  @longText({ nullable: true }) provider_bio!: string | null;
  @text({ index: true }) city!: string;
  @text({ index: true }) country!: string;
  @choice(ACCOUNT_STATES, { default: 'active', index: true, managed: true }) status!: string;
  @text({ nullable: true }) timezone!: string | null;
  // Ours
  @timestamp(keptLater) approved_at!: Date | null;
  @belongsTo(() => User, keptLater) approved_by_user_id!: string | null;
  @timestamp(keptLater) suspended_at!: Date | null;
  @longText(keptLater) suspension_reason!: string | null;
}

/** A person who works for a clinic and signs in to the clinic app. */
@table('provider_users', ['firstname', 'lastname'])
export class ProviderUser extends SoftRow {
  @belongsTo(() => Provider) provider_id!: string;
  @text({ personal: true }) firstname!: string;
  @text({ personal: true }) lastname!: string;
  @text({ nullable: true }) title!: string | null;
  @email({ unique: true, personal: true }) email!: string;
  @text({ secret: true, managed: true }) password!: string;
  @phone({ nullable: true, personal: true }) phone_number!: string | null;
  @file({ nullable: true, personal: true }) profile_image!: string | null;
  @choice(ACCOUNT_STATES, { default: 'active', index: true }) status!: string;
  // Ours
  @choice(LOCALES, { nullable: true, length: 8 }) locale!: string | null;
  @text({ length: 64, nullable: true }) time_zone!: string | null;
}

/** A clinician as patients see them, with or without an account of their own. */
@table('provider_team_members', ['full_name', 'title'])
@indexed('idx_provider_team_members_provider_order', ['provider_id', 'order_index'])
export class ProviderTeamMember extends SoftRow {
  @belongsTo(() => Provider, { index: false }) provider_id!: string;
  @belongsTo(() => ProviderUser, { nullable: true, unique: true, about: 'Their account in the clinic app.' })
  provider_user_id!: string | null;
  @text({ personal: true }) full_name!: string;
  @text({ about: 'E.g. Hair transplant surgeon.' }) title!: string;
  @longText({ nullable: true }) bio!: string | null;
  @file({ nullable: true, personal: true }) photo!: string | null;
  @integer({ nullable: true }) years_of_experience!: number | null;
  @integer(order) order_index!: number;
  @boolean({ default: true, about: 'Shown to patients.' }) is_visible!: boolean;
}

/** A paper that lets a clinic work, checked by staff. */
@table('provider_documents', ['document_type', 'document_number'])
@indexed('idx_provider_documents_provider_type', ['provider_id', 'document_type'])
@indexed('idx_provider_documents_status_expiry', ['verification_status', 'expiry_date'])
export class ProviderDocument extends SoftRow {
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @choice(DOCUMENT_TYPES) document_type!: string;
  @text({ nullable: true }) document_number!: string | null;
  @file() file_path!: string;
  @text({ nullable: true, about: 'The authority or insurer.' }) issued_by!: string | null;
  @date({ nullable: true }) issue_date!: string | null;
  @date({ nullable: true, index: true }) expiry_date!: string | null;
  @choice(VERIFICATION_STATES, { default: 'pending', managed: true }) verification_status!: string;
  @belongsTo(() => User, keptLater) verified_by_user_id!: string | null;
  @timestamp(keptLater) verified_at!: Date | null;
  @longText(keptLater) rejection_reason!: string | null;
}

@table('provider_awards', ['award_name', 'award_year'])
export class ProviderAward extends SoftRow {
  @belongsTo(() => Provider) provider_id!: string;
  @text() award_name!: string;
  @text() awarded_by!: string;
  @integer() award_year!: number;
  @longText({ nullable: true }) description!: string | null;
  @file({ nullable: true }) image!: string | null;
  @integer(order) order_index!: number;
}

/** A language in which patients are looked after. */
@table('provider_languages', ['language_id', 'proficiency'])
@indexed('uq_provider_languages_provider_language', ['provider_id', 'language_id'], true)
export class ProviderLanguage extends SoftRow {
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @belongsTo(() => Language, { fixed: true }) language_id!: string;
  @choice(PROFICIENCIES, { default: 'fluent' }) proficiency!: string;
}

/** A picture or film on a clinic's profile. */
@table('provider_media', ['media_type', 'caption'])
@indexed('idx_provider_media_provider_order', ['provider_id', 'order_index'])
export class ProviderMedia extends SoftRow {
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @belongsTo(() => Treatment, { nullable: true, about: 'The treatment that it shows.' })
  treatment_id!: string | null;
  @choice(MEDIA_TYPES) media_type!: string;
  @file() file_path!: string;
  @file({ nullable: true }) thumbnail!: string | null;
  @text({ nullable: true }) caption!: string | null;
  @choice(COMPARISON_SIDES, { nullable: true, about: 'For a pair of pictures of a result.' })
  comparison_side!: string | null;
  @integer(order) order_index!: number;
  @boolean({ default: true, about: 'Shown to patients.' }) is_visible!: boolean;
}

/** Something to read or watch, for all clinics or for one. */
@table('provider_resources', 'title')
export class ProviderResource extends SoftRow {
  @belongsTo(() => Provider, { nullable: true, about: 'Empty: for every clinic.' })
  provider_id!: string | null;
  @choice(RESOURCE_TYPES) resource_type!: string;
  @choice(LOCALES, { default: 'en', length: 8 }) locale!: string;
  @text() title!: string;
  @longText({ nullable: true }) description!: string | null;
  @file({ nullable: true }) file_path!: string | null;
  @url({ nullable: true, about: 'Where it is not a file of ours.' }) url!: string | null;
  @integer(order) order_index!: number;
  @choice(PUBLICATION_STATES, { default: 'draft', index: true }) status!: string;
}

/** Lets a person join a clinic's team; open until it is accepted, revoked or expired. */
@table('provider_staff_invitations', ['email', 'role'])
@indexed('idx_provider_staff_invitations_provider_email', ['provider_id', 'email'])
@indexed('idx_provider_staff_invitations_inviter', ['invited_by_type', 'invited_by_id'])
export class ProviderStaffInvitation extends Row {
  @belongsTo(() => Provider, { index: false, fixed: true }) provider_id!: string;
  @email({ personal: true, fixed: true }) email!: string;
  @choice(CLINIC_ROLES, { fixed: true }) role!: string;
  @text({ length: 64, unique: true, secret: true, managed: true }) token_hash!: string;
  @choice(INVITER_TYPES, { managed: true }) invited_by_type!: string;
  @looseId({ index: false, managed: true }) invited_by_id!: string;
  @timestamp({ index: true, managed: true }) expires_at!: Date;
  @timestamp(keptLater) accepted_at!: Date | null;
  @belongsTo(() => ProviderUser, keptLater) accepted_provider_user_id!: string | null;
  @timestamp(keptLater) revoked_at!: Date | null;
}

/** Which mails a clinic gets. */
@table('notification_preferences', 'provider_id')
export class NotificationPreference extends Row {
  @belongsTo(() => Provider, { fixed: true }) provider_id!: string;
  @boolean({ default: true }) quote_notification!: boolean;
  @boolean({ default: true }) schedule_notification!: boolean;
  @boolean({ default: true }) start_treatment_notification!: boolean;
  @boolean({ default: false }) after_care_notification!: boolean;
  @boolean({ default: false }) review_notification!: boolean;
}
