import { type EntityManager } from 'typeorm';
import { Discount, FixedDiscount, ProviderDiscount } from '../../src/domain/discounts/entities.js';
import { TREATMENTS } from '../reference/content/treatments.js';
import { TreatmentSeeder } from '../reference/treatment-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { holdsCode } from '../world/quotes.js';
import { worldOf, type World } from '../world/world.js';
import { ProviderSeeder } from './provider-seeder.js';
import { UserSeeder } from './user-seeder.js';

/** Codes, some of them still to be decided, and what each clinic says to them. */
export class DiscountSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [ProviderSeeder, TreatmentSeeder, UserSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    const { codes, quotes } = world;
    const discounts = codes.discounts.map((row) => ({
      ...row,
      usage_count: quotes.filter((quote) => quote.discountId === row.id && holdsCode(quote)).length,
    }));
    await insertMissing(manager, Discount, discounts);
    await insertMissing(manager, ProviderDiscount, shares(world));
    await insertMissing(manager, FixedDiscount, fixed(world));
  }
}

/** Where a clinic bears a part, its decision: made for what is approved, open for most of what waits. */
function shares({ codes, clinics, clock }: World) {
  return codes.discounts
    .filter(({ requires_provider_approval }) => requires_provider_approval)
    .flatMap((discount) => {
      const asked = discount.provider_id
        ? clinics.filter(({ row }) => row.id === discount.provider_id)
        : clinics.slice(0, 4);
      return asked.map(({ row, number, accounts }, at) => {
        const pending = discount.approval_status === 'pending';
        const rejected = discount.approval_status === 'rejected' || (pending && at === 2);
        const decided = rejected || !pending || at === 1;
        const day = clock.dayOf(discount.created_at!.toISOString().slice(0, 10)) + 1;
        const decidedAt = decided ? clock.at(Math.min(day, -0.1)) : null;
        return {
          id: seedId(`discount share ${discount.discount_code} ${number}`, day),
          discount_id: discount.id,
          provider_id: row.id,
          provider_share_percentage: 50,
          decision: rejected ? 'rejected' : decided ? 'approved' : 'pending',
          decided_at: decidedAt,
          decided_by_provider_user_id: decided ? accounts[0]!.row.id : null,
          rejection_reason: rejected ? 'Our margin does not allow it this season.' : null,
          created_at: discount.created_at!,
          updated_at: decidedAt ?? discount.created_at!,
        };
      });
    });
}

function fixed({ clinics, clock }: World) {
  const row = (name: string, amount: string, minimum_total: string) => ({
    id: seedId(`fixed discount ${name}`, -100),
    name,
    amount,
    minimum_total,
    currency: 'EUR',
    created_at: clock.at(-100),
    updated_at: clock.at(-100),
  });
  const robotic = TREATMENTS.find(({ type }) => type === 'ROBOTIC')!;
  return [
    { ...row('Large session', '250.00', '5000.00'), description: 'For totals of 5,000 euros and more.' },
    { ...row('Robotic introduction', '300.00', '0.00'), treatment_id: robotic.id, end_date: clock.date(60) },
    {
      ...row('Bosphorus anniversary', '120.00', '1500.00'),
      provider_id: clinics[0]!.row.id,
      start_date: clock.date(-30),
      end_date: clock.date(30),
    },
    {
      ...row('Last winter', '200.00', '2000.00'),
      start_date: clock.date(-330),
      end_date: clock.date(-240),
      status: 'expired',
    },
  ];
}
