import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { type ProviderBill } from './entities.js';

export async function tellClinic(
  work: Work,
  bill: ProviderBill,
  type: string,
  message: Message,
): Promise<void> {
  await notify(work, {
    to: { type: 'Provider', id: bill.provider_id },
    type,
    subject: { type: 'ProviderBill', id: bill.id },
    message,
  });
}
