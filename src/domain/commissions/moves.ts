import { machine } from '../../core/machine.js';
import { type BILL_STATES } from './entities.js';

export type BillState = (typeof BILL_STATES)[number];

/** A bill is paid once, and what is paid is never taken back: a refund stands on the next bill. */
export const bill = machine<BillState>({
  draft: ['issued', 'void'],
  issued: ['paid', 'void'],
  paid: [],
  void: [],
});

/** Why a bill in this state is not where it would have to be. */
export const billStands = (state: string): string =>
  ({
    draft: 'This bill is a draft: issue it first.',
    issued: 'This bill is issued already.',
    paid: 'This bill is paid: what has to be corrected goes on the next one.',
    void: 'This bill is void.',
  })[state] ?? `This bill is ${state}.`;
