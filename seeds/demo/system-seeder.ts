import { type EntityManager } from 'typeorm';
import { FailedJob, OutboxMessage } from '../../src/core/entities.js';
import { sealAudit } from '../../src/core/seal.js';
import { AlertsNotification, NotificationMail } from '../../src/domain/notifications/entities.js';
import { SavedView } from '../../src/domain/saved-views/entities.js';
import { BackgroundTask, BulkRow } from '../../src/domain/tasks/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildReviews } from '../world/reviews.js';
import { staffId } from '../world/staff.js';
import { worldOf } from '../world/world.js';
import { ConversationSeeder } from './conversation-seeder.js';
import { ReviewSeeder } from './review-seeder.js';
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
  override readonly needs = [UserSeeder, StandaloneAftercareSeeder, ReviewSeeder, ConversationSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clock } = worldOf(today);
    await this.#failures(manager, today);
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
    await this.#tasks(manager, today);
  }

  /** A password link that could not be mailed, and its mail of a notification: to be tried again, or set aside. */
  async #failures(manager: EntityManager, today: Date): Promise<void> {
    const { clock, patients } = worldOf(today);
    const available_at = clock.at(-6);
    const [notification] = await manager.find(AlertsNotification, {
      where: { notifiable_type: 'Patient', notifiable_id: patients[0]!.row.id },
      order: { id: 'ASC' },
      take: 1,
    });
    if (!notification) throw new Error('The first patient of the demo was told nothing.');
    const mail = {
      id: seedId('notification mail 1', -6),
      alerts_notification_id: notification.id,
      recipient_type: 'Patient',
      recipient_id: notification.notifiable_id,
      mail_state: 'pending',
      created_at: available_at,
      updated_at: available_at,
    };
    await insertMissing(manager, NotificationMail, [mail]);
    const owed = [
      { name: 'mail-notification', payload: { id: mail.id } },
      { name: 'mail-patient-password', payload: { patient_id: patients[1]!.row.id } },
    ];
    for (const { name, payload } of owed) {
      const request_id = seedId(`failed ${name}`, -6);
      const message = { name, payload, request_id, created_at: available_at, available_at };
      const added = await insertMissing(manager, OutboxMessage, [message], ['request_id']);
      // Whatever became of it, it does not fail a second time.
      if (added.length === 0) continue;
      const { id } = await manager.findOneByOrFail(OutboxMessage, { request_id });
      const failed = {
        uuid: `outbox-${id}`,
        connection: 'redis',
        queue: name,
        payload: JSON.stringify({ outbox_id: String(id) }),
        exception: 'MailNotSent\nat refusedOrLater (src/core/mail.ts:104:9)',
        failed_at: clock.at(-5.9),
      };
      await insertMissing(manager, FailedJob, [failed], ['uuid']);
    }
  }

  /** Bulk actions that somebody thought better of. */
  async #tasks(manager: EntityManager, today: Date): Promise<void> {
    const { clock, quotes } = worldOf(today);
    const reviews = buildReviews(quotes, clock);
    const waiting = reviews.filter(({ moderated_at }) => !moderated_at).slice(0, 3);
    const withheld = reviews.filter(({ is_published, moderated_at }) => !is_published && moderated_at);
    for (const [day, own] of [
      [-0.3, waiting],
      [-40, withheld],
    ] as const) {
      const task = {
        id: seedId(`bulk task ${day}`, day),
        user_id: staffId('content'),
        kind: 'bulk',
        title: 'Approve',
        resource: 'reviews',
        action: 'approveReview',
        input: {},
        state: 'cancelled',
        total: own.length,
        finished_at: clock.at(day),
        created_at: clock.at(day),
        updated_at: clock.at(day),
      };
      await insertMissing(manager, BackgroundTask, [task]);
      const rows = own.map(({ id, overall_rating }) => ({
        background_task_id: task.id,
        row_id: id,
        title: `${overall_rating} stars`,
        outcome: 'unchecked',
      }));
      await insertMissing(manager, BulkRow, rows, ['background_task_id', 'row_id']);
    }
  }

  /** As the clock would within seconds. */
  override async afterwards(): Promise<void> {
    while ((await sealAudit()) > 0);
  }
}
