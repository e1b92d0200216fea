import { type EntityManager } from 'typeorm';
import { ProviderRating, Review } from '../../src/domain/reviews/entities.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildRatings, buildReviews } from '../world/reviews.js';
import { worldOf } from '../world/world.js';
import { QuoteSeeder } from './quote-seeder.js';

/** Reviews that are out, that wait to be read, and that were withheld. */
export class ReviewSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [QuoteSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { quotes, clock } = worldOf(today);
    const reviews = buildReviews(quotes, clock);
    await insertMissing(manager, Review, reviews);
    await insertMissing(manager, ProviderRating, buildRatings(reviews, clock), ['provider_id']);
  }
}
