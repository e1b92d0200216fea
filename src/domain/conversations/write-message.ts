import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { attachUpload } from '../files/attach-upload.js';
import { type File } from '../files/entities.js';
import { Patient } from '../people/entities.js';
import {
  AftercareConversation,
  AftercareConversationParticipant,
  AftercareMessage,
  Message,
  type SENDER_TYPES,
} from './entities.js';
import { type Thread } from './lock-thread.js';

export interface Sender {
  type: (typeof SENDER_TYPES)[number];
  id: string;
}

export const content = z
  .string('Write something.')
  .trim()
  .min(1, 'Write something.')
  .max(5000, 'At most 5000 characters.');

export async function refuseErased(work: Work, { patient_id }: Thread): Promise<void> {
  const patient = patient_id === null ? null : await work.manager.findOneBy(Patient, { id: patient_id });
  if (patient?.erased_at)
    throw new Refusal("Nobody would read this: the patient's personal data was erased.");
}

/** Puts a message at the end of a locked thread. */
export async function writeMessage(
  work: Work,
  thread: Thread,
  sender: Sender,
  content: string,
  upload: File | null,
): Promise<Message | AftercareMessage> {
  const attachment_url = upload?.file_path ?? null;
  const said = { sender_id: sender.id, sender_type: sender.type, content, attachment_url };
  if (thread.kind === 'Conversation') {
    const message = await work.create(Message, { conversation_id: thread.row.id, ...said });
    if (upload) await attachUpload(work, upload, { type: 'Message', id: message.id });
    return message;
  }
  const message = await work.create(AftercareMessage, { aftercare_conversation_id: thread.row.id, ...said });
  if (upload) await attachUpload(work, upload, { type: 'AftercareMessage', id: message.id });
  await work.change(AftercareConversation, thread.row, { last_message_at: work.now });
  await haveRead(work, thread.row.id, sender);
  return message;
}

/** Whoever writes or reads takes part, and has read what is there. */
export async function haveRead(
  work: Work,
  aftercare_conversation_id: string,
  { type, id }: Sender,
): Promise<void> {
  const who = { aftercare_conversation_id, participant_id: id, participant_type: type };
  const row = await work.findBy(AftercareConversationParticipant, who);
  const here = { last_read_at: work.now, left_at: null };
  if (row) await work.change(AftercareConversationParticipant, row, here);
  else await work.create(AftercareConversationParticipant, { ...who, ...here });
}
