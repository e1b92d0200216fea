import { type DeepPartial } from 'typeorm';
import { addDays, dayIn, longDay } from '../../core/dates.js';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { type EntityClass } from '../../core/facts.js';
import { type Work } from '../../core/work.js';

interface Rate {
  id: string;
  commission_percentage: number;
  effective_from: string;
  effective_to: string | null;
  set_by_user_id: string;
}

export interface WantedRate {
  commission_percentage: number;
  effective_from: string;
  /** The last day; until the next rate, or until further notice, where none is given. */
  effective_to?: string | undefined;
}

/** Quotes have used what held in the past: a rate starts today at the earliest. */
export function refusePast(work: Work, { effective_from, effective_to }: WantedRate): void {
  const today = dayIn('UTC', work.now);
  if (effective_from < today)
    throw new Invalid({
      effective_from: `A rate starts today (${spoken(today)}) at the earliest: older quotes keep theirs.`,
    });
  if (effective_to !== undefined && effective_to < effective_from)
    throw new Invalid({ effective_to: 'The last day is not before the first.' });
}

/**
 * Lets a rate begin among those of its kind, all of them locked: what holds on its first day ends the day before,
 * what was to begin on that very day is changed, and what is planned for later begins as planned.
 */
export async function fitIn<T extends Rate>(
  work: Work,
  entity: EntityClass<T>,
  rates: readonly T[],
  wanted: WantedRate,
  rest: DeepPartial<NoInfer<T>>,
): Promise<T> {
  const from = wanted.effective_from;
  const next = rates
    .map((rate) => rate.effective_from)
    .filter((day) => day > from)
    .sort()[0];
  const effective_to = endOf(wanted, next);
  const holding = rates.filter((rate) => holdsOn(rate, from));
  if (holding.some((rate) => isSame(rate, wanted, effective_to)))
    throw new AlreadySo(`${wanted.commission_percentage} % holds already from ${spoken(from)} on.`);
  const sameDay = holding.find((rate) => rate.effective_from === from);
  for (const rate of holding.filter((one) => one !== sameDay)) await end(work, entity, rate, from);
  if (sameDay)
    work.remark('Replaced', `${sameDay.commission_percentage} %, which was to hold from ${spoken(from)} on`);
  tellPeriod(work, wanted, effective_to, next);
  const values = {
    ...rest,
    commission_percentage: wanted.commission_percentage,
    effective_from: from,
    effective_to,
    set_by_user_id: work.actor.id ?? '',
  } as DeepPartial<T>;
  return sameDay ? work.change(entity, sameDay, values as Partial<T>) : work.create(entity, values);
}

export const holdsOn = ({ effective_from, effective_to }: Omit<Rate, 'id'>, day: string): boolean =>
  effective_from <= day && (effective_to === null || effective_to >= day);

export const spoken = (day: string): string => longDay(day, 'en');

function endOf({ effective_to }: WantedRate, next: string | undefined): string | null {
  if (next === undefined) return effective_to ?? null;
  if (effective_to !== undefined && effective_to >= next)
    throw new Invalid({ effective_to: `Another rate begins on ${spoken(next)}: end this one before.` });
  return effective_to ?? addDays(next, -1);
}

function isSame(rate: Rate, wanted: WantedRate, effective_to: string | null): boolean {
  return rate.commission_percentage === wanted.commission_percentage && rate.effective_to === effective_to;
}

async function end<T extends Rate>(work: Work, entity: EntityClass<T>, rate: T, from: string): Promise<void> {
  const last = addDays(from, -1);
  const began = spoken(rate.effective_from);
  work.remark('Replaced', `${rate.commission_percentage} %, from ${began} on, ends on ${spoken(last)}`);
  await work.change(entity, rate, { effective_to: last } as Partial<T>);
}

function tellPeriod(
  work: Work,
  { effective_from, effective_to: given }: WantedRate,
  effective_to: string | null,
  next: string | undefined,
): void {
  const until = effective_to === null ? 'until further notice' : `until ${spoken(effective_to)}`;
  work.remark('Holds', `From ${spoken(effective_from)} ${until}`);
  if (next !== undefined) work.remark('Planned before', `Another rate begins on ${spoken(next)}`);
  else if (given !== undefined)
    work.remark('Afterwards', 'No rate of this kind: the next one in the order counts');
}
