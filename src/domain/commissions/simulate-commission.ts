import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { Forbidden, Invalid, Refusal } from '../../core/errors.js';
import { difference, share } from '../../core/money.js';
import { parse } from '../../core/verb.js';
import { Treatment } from '../catalogue/entities.js';
import { Provider } from '../providers/entities.js';
import { type ConsideredRate, consideredRates, type RateKind } from './commission-for.js';
import { Day } from './input.js';
import { spoken } from './rate-periods.js';

export const SimulateCommission = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  treatment_id: z.uuid('Choose a treatment.'),
  day: Day,
  amount: z
    .string('An amount such as 1250.00.')
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 1250.00.'),
});

export interface SimulatedRate extends ConsideredRate {
  wins: boolean;
  /** Whose rate it is, for a person. */
  name: string;
  why: string;
}

/** What a quote would pay that a clinic submits on a day, and why: the rate that wins, and why the others don't. */
export async function simulateCommission(actor: Actor, raw: unknown) {
  if (!actor.permissions.has('commissions.read')) throw new Forbidden();
  const { provider_id, treatment_id, day, amount } = parse(SimulateCommission, raw);
  const { manager } = database();
  const provider = await manager.findOneBy(Provider, { id: provider_id });
  if (!provider) throw new Invalid({ provider_id: 'There is no such clinic.' });
  const treatment = await manager.findOneBy(Treatment, { id: treatment_id });
  if (!treatment) throw new Invalid({ treatment_id: 'There is no such treatment.' });
  const occasion = { provider_id, treatment_id, day: new Date(`${day}T12:00:00Z`) };
  const [first, ...others] = await consideredRates(manager, occasion);
  if (first?.holds !== 'now')
    throw new Refusal('No commission is set for this day: set one for the platform first.');
  const names: Record<RateKind, string> = {
    clinic: `${provider.provider_name}'s own rate`,
    treatment_type: `Treatments of type ${treatment.treatment_type}`,
    country: `Clinics in ${provider.country}`,
    platform: 'The platform',
  };
  const commission_amount = share(amount, first.percentage);
  return {
    percentage: first.percentage,
    commission_amount,
    net_amount: difference(amount, commission_amount),
    rates: [
      { ...first, wins: true, name: names[first.kind], why: whyWon(first) },
      ...others.map((rate) => ({
        ...rate,
        wins: false,
        name: names[rate.kind],
        why: whyLost(rate, first, names),
      })),
    ] satisfies SimulatedRate[],
  };
}

function whyWon({ kind }: ConsideredRate): string {
  return kind === 'clinic'
    ? "It holds on this day, and a clinic's own rate wins over every other."
    : 'It holds on this day, and nothing narrower does.';
}

function whyLost(rate: ConsideredRate, winner: ConsideredRate, names: Record<RateKind, string>): string {
  if (rate.holds === 'later') return `It starts on ${spoken(rate.effective_from)}.`;
  if (rate.holds === 'before') return `It ended on ${spoken(rate.effective_to ?? '')}.`;
  if (rate.kind === winner.kind) return 'A later rate of the same kind holds.';
  return `It holds too, but "${names[winner.kind]}" is narrower and wins.`;
}
