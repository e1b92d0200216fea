import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { AftercareConversationParticipant } from './entities.js';
import { type Thread } from './lock-thread.js';
import { namesOf, shortName } from './sender-types.js';
import { type Holder } from './own-thread.js';

export interface ThreadState {
  /** Messages of others that the person, or their side, has not read. */
  unread: number;
  last_message_at: Date | null;
}

interface StateRow {
  id: string;
  unread: string | number | null;
  last_message_at: Date | null;
}

/** How far threads have gone, by id. */
export async function statesOf(
  manager: EntityManager,
  kind: Thread['kind'],
  ids: readonly string[],
  { type, id }: Holder,
): Promise<Map<string, ThreadState>> {
  if (ids.length === 0) return new Map();
  const marks = ids.map(() => '?').join(', ');
  const rows =
    kind === 'Conversation'
      ? await query<StateRow>(
          manager,
          `SELECT conversation_id AS id, MAX(created_at) AS last_message_at,
                  SUM(is_read = 0 AND sender_type NOT IN (?, ?)) AS unread
             FROM messages WHERE conversation_id IN (${marks}) GROUP BY conversation_id`,
          [...namesOf(type), ...ids],
        )
      : await query<StateRow>(
          manager,
          `SELECT m.aftercare_conversation_id AS id, MAX(m.created_at) AS last_message_at,
                  SUM(m.sender_type NOT IN (?, ?) AND (p.last_read_at IS NULL OR m.created_at > p.last_read_at)) AS unread
             FROM aftercare_messages m
             LEFT JOIN aftercare_conversation_participants p
               ON p.aftercare_conversation_id = m.aftercare_conversation_id
                  AND p.participant_type = ? AND p.participant_id = ?
            WHERE m.aftercare_conversation_id IN (${marks}) GROUP BY m.aftercare_conversation_id`,
          [...namesOf(type), type, id, ...ids],
        );
  return new Map(
    rows.map(({ id: thread, unread, last_message_at }) => [
      thread,
      { unread: Number(unread ?? 0), last_message_at },
    ]),
  );
}

interface Said {
  sender_type: string;
  created_at: Date;
}

/** Whether a message of a thread about a plan was read: another's by the person who asks, one's own by anybody else. */
export async function recoveryReads(
  manager: EntityManager,
  aftercare_conversation_id: string,
  { type, id }: Holder,
): Promise<(message: Said) => boolean> {
  const people = await manager.findBy(AftercareConversationParticipant, { aftercare_conversation_id });
  const others = people.filter(({ participant_type }) => participant_type !== type);
  const self = people.filter(
    ({ participant_type, participant_id }) => participant_type === type && participant_id === id,
  );
  return ({ sender_type, created_at }) =>
    (shortName(sender_type) === type ? others : self).some(
      ({ last_read_at }) => last_read_at !== null && last_read_at >= created_at,
    );
}
