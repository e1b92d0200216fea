import { type PrimaryColumnOptions } from 'typeorm';
import {
  boolean,
  choice,
  email,
  encrypted,
  indexed,
  keyPart,
  longText,
  looseId,
  Row,
  SystemRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';

/** For whom a client asks: which table its users are in. */
export const CLIENT_AUDIENCES = ['patients', 'provider_users'] as const;
export const RESETTABLE_TYPES = ['Patient', 'ProviderUser'] as const;
export const TOKENABLE_TYPES = ['User', 'ProviderUser', 'Patient'] as const;

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };
const stamped = { managed: true, nullable: true, now: true };
const credential = { secret: true, managed: true };
const tokenKey: PrimaryColumnOptions = { type: 'varchar', length: 100 };
const emailKey: PrimaryColumnOptions = { type: 'varchar', length: 255 };

/** Laravel Passport. The key is the token's jti; the token itself is never stored. */
@table('oauth_access_tokens', ['name', 'id'])
export class OauthAccessToken {
  @keyPart(tokenKey) id!: string;
  @looseId(keptLater) user_id!: string | null;
  @looseId(kept) client_id!: string;
  @text(keptLater) name!: string | null;
  @longText(keptLater) scopes!: string | null;
  @boolean(kept) revoked!: boolean;
  @timestamp(stamped) created_at!: Date | null;
  @timestamp(stamped) updated_at!: Date | null;
  @timestamp({ ...keptLater, index: true }) expires_at!: Date | null;
}

/** Laravel Passport. */
@table('oauth_auth_codes', 'id')
export class OauthAuthCode {
  @keyPart(tokenKey) id!: string;
  @looseId(kept) user_id!: string;
  @looseId(kept) client_id!: string;
  @longText(keptLater) scopes!: string | null;
  @boolean(kept) revoked!: boolean;
  @timestamp({ ...keptLater, index: true }) expires_at!: Date | null;
}

/** Laravel Passport. An app that may ask for tokens. */
@table('oauth_clients', 'name')
export class OauthClient extends Row {
  @looseId(keptLater) user_id!: string | null;
  @text() name!: string;
  @text({ length: 100, nullable: true, ...credential }) secret!: string | null;
  @choice(CLIENT_AUDIENCES, { nullable: true, about: 'Whose accounts sign in through it.' })
  provider!: string | null;
  @longText() redirect!: string;
  @boolean() personal_access_client!: boolean;
  @boolean() password_client!: boolean;
  @boolean() revoked!: boolean;
}

/** Laravel Passport. */
@table('oauth_personal_access_clients', 'client_id')
export class OauthPersonalAccessClient extends SystemRow {
  @looseId(kept) client_id!: string;
  @timestamp(stamped) created_at!: Date | null;
  @timestamp(stamped) updated_at!: Date | null;
}

/** Laravel Passport. */
@table('oauth_refresh_tokens', 'access_token_id')
export class OauthRefreshToken {
  @keyPart(tokenKey) id!: string;
  @text({ length: 100, index: true, ...kept }) access_token_id!: string;
  @boolean(kept) revoked!: boolean;
  @timestamp({ ...keptLater, index: true }) expires_at!: Date | null;
}

/** Laravel Sanctum. */
@table('personal_access_tokens', 'name')
@indexed('idx_personal_access_tokens_tokenable_type_tokenable_id', ['tokenable_type', 'tokenable_id'])
export class PersonalAccessToken extends SystemRow {
  @choice(TOKENABLE_TYPES, kept) tokenable_type!: string;
  @looseId({ index: false, ...kept }) tokenable_id!: string;
  @text(kept) name!: string;
  @text({ length: 64, unique: true, ...credential }) token!: string;
  @longText(keptLater) abilities!: string | null;
  @timestamp(keptLater) last_used_at!: Date | null;
  @timestamp({ ...keptLater, index: true }) expires_at!: Date | null;
  @timestamp(stamped) created_at!: Date | null;
  @timestamp(stamped) updated_at!: Date | null;
}

/** Laravel. For staff; everybody else is in the table below. */
@table('password_reset_tokens', 'email')
export class PasswordResetToken {
  @keyPart(emailKey) email!: string;
  @text(credential) token!: string;
  @timestamp(stamped) created_at!: Date | null;
}

/** For patients and people of clinics, who may share an address. */
@table('password_reset_tokens_for_all_users', ['email', 'user_type'])
@indexed('uq_password_reset_tokens_for_all_users_email_user_type', ['email', 'user_type'], true)
export class PasswordResetTokenForAllUsers extends SystemRow {
  @email({ personal: true, ...kept }) email!: string;
  @choice(RESETTABLE_TYPES, { length: 64, ...kept }) user_type!: string;
  @text(credential) token!: string;
  @timestamp(stamped) created_at!: Date | null;
}

/** Signs the tokens of the apps; a retired one still verifies those that it has signed. */
@table('signing_keys', ['algorithm', 'created_at'])
export class SigningKey extends Row {
  @text({ length: 16, ...kept }) algorithm!: string;
  @longText(kept) public_key!: string;
  @encrypted({ as: 'longtext', ...credential }) private_key!: string;
  @timestamp(keptLater) retired_at!: Date | null;
}
