import { database, query } from '../../core/database.js';
import { type Params } from '../read/rows.js';
import { type ThreadTable } from './thread.js';

type Side = 'patient' | 'clinic';
const SIDE_OF: Record<string, Side> = { Patient: 'patient', ProviderUser: 'clinic' };

/** For whom a message of this sender is, where only one flag says that it was read. */
const OTHERS: Record<string, string> = {
  Patient: 'the clinic',
  ProviderUser: 'the patient',
  User: 'the patient or the clinic',
};

/** Who has read each message: nobody yet, the other side, or the sides whose people have read so far. */
export async function readBy(
  table: ThreadTable,
  { id }: Params,
  messages: readonly Params[],
): Promise<string[][]> {
  if (table === 'conversations')
    return messages.map(({ is_read, sender_type }) =>
      is_read ? [OTHERS[String(sender_type)] ?? 'them'] : [],
    );
  const readers = await query<{ participant_type: string; participant_id: string; last_read_at: Date }>(
    database(),
    `SELECT participant_type, participant_id, last_read_at FROM aftercare_conversation_participants
      WHERE aftercare_conversation_id = ? AND last_read_at IS NOT NULL`,
    [id],
  );
  return messages.map(({ created_at, sender_id }) => {
    const sides = readers
      .filter((reader) => reader.participant_id !== sender_id)
      .filter(({ last_read_at }) => new Date(last_read_at) >= new Date(String(created_at)))
      .flatMap(({ participant_type }) => SIDE_OF[participant_type] ?? []);
    return [...new Set(sides)].map((side) => `the ${side}`);
  });
}
