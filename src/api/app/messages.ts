import { z } from 'zod';
import { AftercareMessage, Message } from '../../domain/conversations/entities.js';
import { type Thread } from '../../domain/conversations/lock-thread.js';
import { senderNames } from '../../domain/conversations/name-sides.js';
import { mustTakePart } from '../../domain/conversations/own-thread.js';
import { shortName } from '../../domain/conversations/sender-types.js';
import { sendMessage } from '../../domain/conversations/send-message.js';
import { recoveryReads } from '../../domain/conversations/thread-state.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const SENDERS = { Patient: 'patient', ProviderUser: 'clinic', User: 'support' } as const;
const sender = z.strictObject({
  side: z.enum(['patient', 'clinic', 'support']),
  name: z.string().nullable().meta({ example: 'PAT-000123' }),
  is_you: z.boolean(),
});
const COLUMNS = ['id', 'content', 'attachment_url', 'created_at'] as const;
const added = { sender, is_read: z.boolean().meta({ description: 'Another’s by you; your own by others.' }) };
const Said = shape(Message, 'Message', COLUMNS, added);
const SaidOfPlan = shape(AftercareMessage, 'AftercareMessageColumns', COLUMNS, added);

type Row = Message | AftercareMessage;

async function listMessages({ manager, actor, params, query }: SignedCall<PageQuery>) {
  const thread = await mustTakePart(manager, actor, params.id!);
  const { id } = thread.row;
  const by = { by: 'created_at' } as const;
  const page =
    thread.kind === 'Conversation'
      ? await pageOf(manager, Said, query, { conversation_id: id }, by, (builder) =>
          builder.addSelect(['t.sender_id', 't.sender_type', 't.is_read']),
        )
      : await pageOf(manager, SaidOfPlan, query, { aftercare_conversation_id: id }, by, (builder) =>
          builder.addSelect(['t.sender_id', 't.sender_type']),
        );
  const show = await shown(thread, page.data, manager, actor);
  return mapPage<Row, unknown>(page, show);
}

/** The message that was just sent. */
async function readMessage({ manager, actor, params }: SignedCall) {
  const id = params.id!;
  const row: Row =
    (await manager.findOneBy(Message, { id })) ?? (await manager.findOneByOrFail(AftercareMessage, { id }));
  const thread = await mustTakePart(
    manager,
    actor,
    'conversation_id' in row ? row.conversation_id : row.aftercare_conversation_id,
  );
  return (await shown(thread, [row], manager, actor))(row);
}

async function shown(
  thread: Thread,
  rows: readonly Row[],
  manager: SignedCall['manager'],
  actor: SignedCall['actor'],
) {
  const nameOf = await senderNames(manager, actor, thread, rows);
  const isRead = thread.kind === 'Conversation' ? null : await recoveryReads(manager, thread.row.id, actor);
  return (row: Row) => {
    const type = shortName(row.sender_type);
    const side = SENDERS[type as keyof typeof SENDERS];
    const is_you = type === actor.type && row.sender_id === actor.id;
    return Said.of(row as Message, {
      sender: { side, name: nameOf(row), is_you },
      is_read: 'is_read' in row ? Boolean(row.is_read) : isRead!(row),
    });
  };
}

export const messages = new Area('Conversations', 'app')
  .list('/conversations/{id}/messages', {
    summary: 'What was written, the latest first',
    needs: 'app.conversations.reply',
    item: Said.schema,
    list: listMessages,
  })
  .post('/conversations/{id}/messages', {
    summary: 'Write; the other side is told that there is something to read',
    verb: sendMessage,
    answer: Said.schema,
    read: readMessage,
    limit: { points: 60, seconds: 60 },
  });
