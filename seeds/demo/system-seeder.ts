import { type EntityManager } from 'typeorm';
import { FailedJob } from '../../src/core/entities.js';
import { sealAudit } from '../../src/core/seal.js';
import { SavedView } from '../../src/domain/saved-views/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { staffId } from '../world/staff.js';
import { worldOf } from '../world/world.js';
import { StandaloneAftercareSeeder } from './standalone-aftercare-seeder.js';
import { UserSeeder } from './user-seeder.js';

const views: [
  owner: string,
  resource: string,
  name: string,
  filters: Record<string, string>,
  shared: boolean,
][] = [
  ['support', 'standalone_aftercare_requests', 'Waiting for a clinic', { request_status: 'pending' }, true],
  ['medical', 'aftercare_questionnaire_responses', 'Urgent', { flagged_urgent: 'true' }, true],
  ['finance', 'provider_bills', 'Issued, not paid', { status: 'issued' }, false],
  ['content', 'reviews', 'To be read', { is_published: 'false' }, true],
  ['admin', 'provider_documents', 'Not verified', { verification_status: 'pending' }, true],
];

/** What the machine room shows: a job that failed for good, lists as people like to see them. */
export class SystemSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [UserSeeder, StandaloneAftercareSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clock, patients } = worldOf(today);
    const failed = {
      uuid: seedId('failed job 1', -6),
      connection: 'redis',
      queue: 'hairline',
      payload: JSON.stringify({ name: 'deliver-notification', payload: { id: patients[0]!.row.id } }),
      exception: 'Error: The mail server at mail.example did not answer within 10 seconds.',
      failed_at: clock.at(-6),
    };
    await insertMissing(manager, FailedJob, [failed], ['uuid']);
    const rows = views.map(([owner, resource, name, filters, shared]) => ({
      id: seedId(`saved view ${resource} ${name}`, -100),
      user_id: staffId(owner),
      resource,
      name,
      query: { filters, sortBy: 'created_at', direction: 'desc', perPage: 25 },
      shared,
      created_at: clock.at(-100),
      updated_at: clock.at(-100),
    }));
    await insertMissing(manager, SavedView, rows);
  }

  /** As the clock would within seconds. */
  override async afterwards(): Promise<void> {
    while ((await sealAudit()) > 0);
  }
}
