import { type EntityManager } from 'typeorm';
import {
  AftercareConversation,
  AftercareConversationParticipant,
  AftercareMessage,
  Conversation,
  Message,
} from '../../src/domain/conversations/entities.js';
import { AlertsNotification } from '../../src/domain/notifications/entities.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildRecoveryThreads, buildThreads } from '../world/conversations.js';
import { buildNotices } from '../world/notices.js';
import { worldOf } from '../world/world.js';
import { AftercareSeeder } from './aftercare-seeder.js';
import { PaymentSeeder } from './payment-seeder.js';

/** What people wrote to each other, and what they were told. */
export class ConversationSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [AftercareSeeder, PaymentSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { quotes, recoveries, money, clock } = worldOf(today);
    const threads = buildThreads(quotes, clock);
    await insertMissing(manager, Conversation, threads.conversations);
    await insertMissing(manager, Message, threads.messages);
    const recovery = buildRecoveryThreads(recoveries, clock);
    await insertMissing(manager, AftercareConversation, recovery.conversations);
    await insertMissing(manager, AftercareConversationParticipant, recovery.participants);
    await insertMissing(manager, AftercareMessage, recovery.messages);
    await insertMissing(manager, AlertsNotification, buildNotices(quotes, money.payments, recoveries, clock));
  }
}
