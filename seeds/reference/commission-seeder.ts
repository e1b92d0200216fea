import { type EntityManager } from 'typeorm';
import { SetCommission } from '../../src/domain/commissions/entities.js';
import { AftercarePrice } from '../../src/domain/standalone-aftercare/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { PLATFORM_COMMISSION } from './content/platform-commission.js';
import { AFTERCARE_PRICES } from './content/rates.js';
import { PLATFORM_ACCOUNT_ID, PlatformAccountSeeder } from './platform-account-seeder.js';

/** What Hairline keeps of a treatment, and what aftercare alone costs. */
export class CommissionSeeder extends Seeder {
  readonly kind = 'reference';
  override readonly needs = [PlatformAccountSeeder];

  async run(manager: EntityManager): Promise<void> {
    await this.#platformShare(manager);
    const prices = AFTERCARE_PRICES.map((price) => ({
      ...price,
      id: seedId(`aftercare price ${price.duration_months} ${price.pricing_model} ${price.currency}`),
    }));
    await insertMissing(manager, AftercarePrice, prices, ['duration_months', 'pricing_model', 'currency']);
  }

  /** Only where nothing was agreed yet: a rule of ours must never outdo one of theirs. */
  async #platformShare(manager: EntityManager): Promise<void> {
    if ((await manager.count(SetCommission)) > 0) return;
    const share = {
      ...PLATFORM_COMMISSION,
      id: seedId('commission platform'),
      set_by_user_id: PLATFORM_ACCOUNT_ID,
    };
    await insertMissing(manager, SetCommission, [share]);
  }
}
