import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { Provider } from '../providers/entities.js';
import { ProviderTreatmentPricing, type Treatment } from './entities.js';

/** Tells the active clinics that have a price for a treatment. */
export async function tellClinicsOfTreatment(
  work: Work,
  { id }: Treatment,
  type: string,
  message: Message,
): Promise<void> {
  const prices = await work.manager.find(ProviderTreatmentPricing, {
    where: { treatment_id: id, status: 'active' },
    order: { provider_id: 'ASC' },
  });
  for (const { provider_id } of prices)
    if (await work.manager.existsBy(Provider, { id: provider_id, status: 'active' }))
      await notify(work, {
        to: { type: 'Provider', id: provider_id },
        type,
        subject: { type: 'Treatment', id },
        message,
      });
}
