import { type Work } from '../../core/work.js';
import { Provider } from './entities.js';

/** A new clinic, which waits for its approval. */
export async function enterProvider(work: Work, values: Partial<Provider>): Promise<Provider> {
  return work.create(Provider, { ...values, status: 'inactive' });
}
