import { type EntityManager } from 'typeorm';
import { Setting } from '../../core/entities.js';

/** What each setting is until somebody changes it. */
export const DEFAULT_SETTINGS = {
  /** Of the quote's amount, in per cent; the first payment that reaches it confirms a booking. */
  deposit_percentage: 20,
  /** How long a patient may think about a quote. */
  quote_hours: 48,
  /** Conditions that turn a medical history red. */
  critical_conditions: [
    'HIV',
    'Hepatitis B',
    'Hepatitis C',
    'Blood disorders',
    'Anticoagulants',
    'Heart conditions',
    'Uncontrolled diabetes',
    'Epilepsy',
    'Cancer under treatment',
    'Keloids',
    'Pregnancy',
  ],
  /** How long before it expires a clinic's document is a warning. */
  document_warning_days: 30,
  /** A refund of more than this, in whatever currency, takes two people. */
  refund_approval_above: '500.00',
  /** A session ends after so many minutes without a click. */
  session_idle_minutes: 60,
  /** … and after so many hours in any case. */
  session_hours: 12,
  /** Roles whose people must have a second factor before they go on. */
  second_factor_roles: [] as readonly string[],
} as const;

type Widened<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : T;
export type SettingName = keyof typeof DEFAULT_SETTINGS;
export type SettingValue<N extends SettingName> = Widened<(typeof DEFAULT_SETTINGS)[N]>;

/** What staff set, else the default. */
export async function readSetting<N extends SettingName>(
  manager: EntityManager,
  name: N,
): Promise<SettingValue<N>> {
  const row = await manager.findOneBy(Setting, { name });
  return settled(name, row?.value);
}

/** A stored value, or the default. */
export function settled<N extends SettingName>(name: N, stored: unknown): SettingValue<N> {
  return (stored === undefined ? DEFAULT_SETTINGS[name] : stored) as SettingValue<N>;
}
