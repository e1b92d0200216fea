import { type Work } from '../../core/work.js';
import { type Quote, Timeline, type TREATMENT_STAGES } from './entities.js';

/** A step of the treatment day. */
export async function recordStage(
  work: Work,
  quote: Quote,
  stage: (typeof TREATMENT_STAGES)[number],
  progress_percentage: number,
  details: Pick<Partial<Timeline>, 'graft_count' | 'notes'> = {},
): Promise<Timeline> {
  const { type, id } = work.actor;
  const isPerson = type === 'User' || type === 'ProviderUser';
  return work.create(Timeline, {
    quote_id: quote.id,
    stage,
    occurred_at: work.now,
    progress_percentage,
    ...details,
    recorded_by_type: isPerson ? type : null,
    recorded_by_id: isPerson ? id : null,
  });
}
