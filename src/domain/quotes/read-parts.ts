import { type EntityManager, In } from 'typeorm';
import { type Quote, QuotePackage, Timeline } from './entities.js';

/** The add-ons and the steps of the treatment of several quotes, each in order. */
export async function partsOfQuotes(manager: EntityManager, quotes: readonly Quote[]) {
  const where = { quote_id: In(quotes.map(({ id }) => id)) };
  const packages = await manager.find(QuotePackage, { where, order: { id: 'ASC' } });
  const steps = await manager.find(Timeline, { where, order: { occurred_at: 'ASC', id: 'ASC' } });
  return ({ id }: Quote) => ({
    packages: packages.filter(({ quote_id }) => quote_id === id),
    steps: steps.filter(({ quote_id }) => quote_id === id),
  });
}
