import { z } from 'zod';
import { addDays, dayIn } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Treatment } from '../catalogue/entities.js';
import { TREATMENT_TYPES } from '../catalogue/states.js';
import { Provider } from '../providers/entities.js';
import { COMMISSION_SCOPES, SetCommission } from './entities.js';
import { Day, optional, Percentage } from './input.js';
import { fitIn, holdsOn, refusePast } from './rate-periods.js';

export const SetCommissionInput = z.object({
  scope: z.enum(COMMISSION_SCOPES, 'Choose what the rate is for.'),
  treatment_type: optional(z.enum(TREATMENT_TYPES, 'Choose a treatment type.')),
  country: optional(z.string().trim().max(255)),
  commission_percentage: Percentage,
  effective_from: Day,
  effective_to: optional(Day),
});
type Input = z.output<typeof SetCommissionInput>;

/** Hairline's share from a day on: of everything, of a treatment type, or of the clinics of a country. */
export const setCommission = tableVerb(
  'setCommission',
  'commissions.set',
  SetCommissionInput,
  async (work, input) => {
    const target = targetOf(input);
    refusePast(work, input);
    // The platform's rates are locked whatever is set, so that two people settle one after the other.
    const general = await work.list(SetCommission, { scope: 'platform' });
    const rates = target.scope === 'platform' ? general : await work.list(SetCommission, target);
    if (target.scope === 'platform') refuseGap(work, general, input);
    await remarkReach(work, target);
    return fitIn(work, SetCommission, rates, input, target);
  },
);

type Target = Pick<SetCommission, 'scope'> & { treatment_type?: string; country?: string };

/** The field of the other scopes is left empty, whatever was typed into it before. */
function targetOf({ scope, treatment_type, country }: Input): Target {
  if (scope === 'treatment_type') {
    if (!treatment_type) throw new Invalid({ treatment_type: 'Choose a treatment type.' });
    return { scope, treatment_type };
  }
  if (scope === 'country') {
    if (!country) throw new Invalid({ country: 'Choose a country.' });
    return { scope, country };
  }
  return { scope };
}

/** Every quote needs a rate: the platform's last day is never known beforehand. */
function refuseGap(work: Work, rates: SetCommission[], { effective_from, effective_to }: Input): void {
  if (effective_to !== undefined)
    throw new Invalid({ effective_to: "The platform's rate holds until the next one: leave this empty." });
  const isCovered = rates.some((rate) => holdsOn(rate, addDays(effective_from, -1)));
  if (!isCovered && effective_from > dayIn('UTC', work.now))
    throw new Invalid({
      effective_from: 'No rate of the platform holds until then: let this one start today.',
    });
}

async function remarkReach(work: Work, { scope, treatment_type, country }: Target): Promise<void> {
  if (scope === 'treatment_type')
    work.remark('Treatments of this type', String(await work.manager.countBy(Treatment, { treatment_type })));
  if (scope === 'country')
    work.remark('Clinics in this country', String(await work.manager.countBy(Provider, { country })));
}
