import { addDays } from '../../core/dates.js';

/** On which days after its first failure what is charged to a saved card is charged again. */
const AGAIN_AFTER_DAYS = [1, 3, 5];
const LAST_DAY = AGAIN_AFTER_DAYS.at(-1)!;

/**
 * By the days of its first and its last failure, so that what staff try in between, or a worker that was away, changes
 * neither how long a patient has nor how often the card is tried in vain.
 * @param days on which it failed, in order, in the payer's own days, as `today` is
 */
export function chargeAgain(days: readonly string[], today: string): 'charge' | 'wait' | 'stop' {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'charge';
  if (last >= addDays(first, LAST_DAY)) return 'stop';
  const turn = AGAIN_AFTER_DAYS.map((after) => addDays(first, after)).findLast((day) => day <= today);
  return turn !== undefined && last < turn ? 'charge' : 'wait';
}
