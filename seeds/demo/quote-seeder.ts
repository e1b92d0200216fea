import { type EntityManager } from 'typeorm';
import {
  Flight,
  Hotel,
  Quote,
  QuoteClinician,
  QuotePackage,
  Schedule,
  Timeline,
} from '../../src/domain/quotes/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { amount } from '../support/money.js';
import { Random } from '../support/random.js';
import { Seeder } from '../support/seeder.js';
import { QUOTE_NOTES } from '../world/data/patient-texts.js';
import { type QuoteStory } from '../world/types.js';
import { buildVisit } from '../world/visits.js';
import { worldOf } from '../world/world.js';
import { AffiliateSeeder } from './affiliate-seeder.js';
import { DiscountSeeder } from './discount-seeder.js';
import { InquirySeeder } from './inquiry-seeder.js';
import { OfferSeeder } from './offer-seeder.js';

/** Quotes in all states, with what belongs to a booking. */
export class QuoteSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [InquirySeeder, OfferSeeder, DiscountSeeder, AffiliateSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { quotes, clock } = worldOf(today);
    await insertMissing(
      manager,
      Quote,
      quotes.map((quote) => quoteRow(quote, clock)),
    );
    await insertMissing(
      manager,
      QuotePackage,
      quotes.flatMap((quote) => packageRows(quote, clock)),
    );
    const visits = quotes.flatMap((quote) => buildVisit(quote, clock) ?? []);
    await insertMissing(
      manager,
      Schedule,
      visits.map(({ schedule }) => schedule),
    );
    await insertMissing(
      manager,
      QuoteClinician,
      visits.flatMap(({ clinicians }) => clinicians),
    );
    await insertMissing(
      manager,
      Timeline,
      visits.flatMap(({ timelines }) => timelines),
    );
    await insertMissing(
      manager,
      Hotel,
      visits.flatMap(({ hotels }) => hotels),
    );
    await insertMissing(
      manager,
      Flight,
      visits.flatMap(({ flights }) => flights),
    );
  }
}

function quoteRow(quote: QuoteStory, clock: Clock) {
  const { id, course, createdAt, expirationHours, status, clinic } = quote;
  const random = new Random(`wording of ${id}`);
  const own = Math.ceil(createdAt) + random.integer(35, 110);
  const proposed = quote.main && course.acceptedAt < 0 ? course.treatedOn : own;
  const range = !quote.preScheduled && random.chance(0.4);
  const accepted = quote.main && course.acceptedAt < 0;
  return {
    id,
    inquiry_id: quote.inquiryId,
    provider_id: clinic.row.id,
    treatment_id: quote.treatment.id,
    package_id: quote.packages[0]?.id ?? null,
    treatment_date: range ? [clock.date(proposed), clock.date(proposed + 6)] : [clock.date(proposed)],
    discount_id: quote.discountId,
    affiliate_discount_code_id: quote.affiliateCodeId,
    discount_amount: quote.discountId || quote.affiliateCodeId ? amount(quote.discountCents) : null,
    commission: quote.commission,
    quote_amount: amount(quote.cents),
    currency: clinic.currency,
    note: random.pick(QUOTE_NOTES),
    status,
    expires_at: status === 'inquiry' ? null : clock.at(createdAt + expirationHours / 24),
    expiration_hours: expirationHours,
    auto_accepted: accepted && quote.preScheduled,
    appointment_pre_scheduled: quote.preScheduled,
    deposit_percentage: quote.depositPercentage,
    created_at: clock.at(createdAt),
    updated_at: clock.at(quote.changedAt),
  };
}

function packageRows({ id, packages, clinic, createdAt }: QuoteStory, clock: Clock) {
  return packages.map((pack) => ({
    id: seedId(`quote package ${id} ${pack.category}`, createdAt),
    quote_id: id,
    package_id: pack.id,
    price: amount(pack.cents),
    currency: clinic.currency,
    created_at: clock.at(createdAt),
    updated_at: clock.at(createdAt),
  }));
}
