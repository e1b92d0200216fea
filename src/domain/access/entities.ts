import {
  belongsTo,
  bigInteger,
  encrypted,
  indexed,
  Row,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { Patient, User } from '../people/entities.js';
import { ProviderUser } from '../providers/entities.js';

const keptLater = { managed: true, nullable: true };

/** A person's authenticator app: one of the three. It counts once it has been confirmed with a first code. */
@table('second_factors', ['user_id', 'patient_id', 'provider_user_id'])
export class SecondFactor extends Row {
  @belongsTo(() => User, { unique: true, ...keptLater }) user_id!: string | null;
  @belongsTo(() => Patient, { unique: true, ...keptLater }) patient_id!: string | null;
  @belongsTo(() => ProviderUser, { unique: true, ...keptLater }) provider_user_id!: string | null;
  @encrypted({ secret: true, managed: true }) secret!: string;
  @timestamp(keptLater) confirmed_at!: Date | null;
  /** The time step of the last code that was taken: each works once. */
  @bigInteger(keptLater) last_used_step!: string | null;
}

/** For the day when the phone is gone; each works once. */
@table('second_factor_recovery_codes', 'used_at')
@indexed('uq_second_factor_recovery_codes_factor_code', ['second_factor_id', 'code_hash'], true)
export class SecondFactorRecoveryCode extends Row {
  @belongsTo(() => SecondFactor, { index: false, managed: true }) second_factor_id!: string;
  @text({ length: 64, secret: true, managed: true }) code_hash!: string;
  @timestamp(keptLater) used_at!: Date | null;
}
