import { type EntityManager } from 'typeorm';
import { Affiliate, AffiliateDiscountCode } from '../../src/domain/affiliates/entities.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { holdsCode } from '../world/quotes.js';
import { worldOf } from '../world/world.js';

/** Partners and their codes; what they earned comes with the payments. */
export class AffiliateSeeder extends Seeder {
  readonly kind = 'demo';

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { codes, quotes } = worldOf(today);
    await insertMissing(manager, Affiliate, codes.affiliates);
    const used = codes.affiliateCodes.map((row) => ({
      ...row,
      usage_count: quotes.filter((quote) => quote.affiliateCodeId === row.id && holdsCode(quote)).length,
    }));
    await insertMissing(manager, AffiliateDiscountCode, used);
  }
}
