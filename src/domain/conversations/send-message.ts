import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { ownUploadById } from '../files/attach-upload.js';
import { notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { type Thread } from './lock-thread.js';
import { clinicWrote, patientWrote, threadWentOn } from './messages.js';
import { lockOwnThread, senderOf } from './own-thread.js';
import { content, refuseErased, writeMessage } from './write-message.js';

export const SendMessage = z.object({
  content,
  upload_id: z
    .uuid('The id of an upload.')
    .nullish()
    .transform((id) => id ?? null),
});

/** Writes in one's own conversation; the other side is told that there is something to read, and never what. */
export const sendMessage = verb(
  'sendMessage',
  'app.conversations.reply',
  SendMessage,
  async (work, id) => {
    const thread = await lockOwnThread(work, id);
    if (thread.kind === 'AftercareConversation' && thread.row.status === 'closed')
      throw new Refusal('This conversation is closed: you can read it, and write in another.');
    await refuseErased(work, thread);
    return thread;
  },
  async (work, thread, { content: words, upload_id }) => {
    const upload = upload_id === null ? null : await ownUploadById(work, upload_id, 'upload_id');
    const message = await writeMessage(work, thread, senderOf(work.actor), words, upload);
    await tellOtherSide(work, thread);
    await tellColleague(work, thread);
    return message;
  },
);

async function tellOtherSide(work: Work, { kind, row, patient_id, provider_id }: Thread): Promise<void> {
  const about = { type: 'conversation.message', subject: { type: kind, id: row.id } } as const;
  if (patient_id === null || provider_id === null) return;
  if (work.actor.type === 'Patient') {
    const message = patientWrote({ code: await codeOf(work, patient_id) });
    await notify(work, { ...about, to: { type: 'Provider', id: provider_id }, message });
    return;
  }
  const clinic = await work.manager.findOneByOrFail(Provider, { id: provider_id });
  const message = clinicWrote({ clinic: clinic.provider_name });
  if (await work.manager.existsBy(Patient, { id: patient_id }))
    await notify(work, { ...about, to: { type: 'Patient', id: patient_id }, message });
}

/** Whoever of the staff looks after the thread. */
async function tellColleague(work: Work, { kind, row }: Thread): Promise<void> {
  if (row.assigned_user_id === null) return;
  await notify(work, {
    to: { type: 'User', id: row.assigned_user_id },
    type: 'conversation.message',
    subject: { type: kind, id: row.id },
    message: threadWentOn(),
  });
}
