import { type Message } from '../notifications/notify.js';

/** What was written is read in the conversation, never in a notification. */
export const supportReplied = (): Message => ({
  en: { title: 'Hairline wrote to you', body: 'There is a new message from Hairline in your conversation.' },
  tr: { title: 'Hairline size yazdı', body: 'Sohbetinizde Hairline’dan yeni bir mesaj var.' },
});

export const handedOver = ({ by, note }: { by: string; note: string }): Message => ({
  en: {
    title: 'A conversation is yours',
    body: `${by} handed a conversation over to you.${note && ` ${note}`}`,
  },
  tr: {
    title: 'Bir sohbet size devredildi',
    body: `${by} size bir sohbet devretti.${note && ` ${note}`}`,
  },
});

export const conversationClosed = (): Message => ({
  en: {
    title: 'A conversation is closed',
    body: 'Hairline closed a conversation about your recovery plans. You can still read it.',
  },
  tr: {
    title: 'Bir sohbet kapatıldı',
    body: 'Hairline, iyileşme planlarınızla ilgili bir sohbeti kapattı. Okumaya devam edebilirsiniz.',
  },
});

export const conversationReopened = (): Message => ({
  en: { title: 'A conversation is open again', body: 'You can write in this conversation again.' },
  tr: { title: 'Bir sohbet yeniden açıldı', body: 'Bu sohbete yeniden yazabilirsiniz.' },
});

export const patientWrote = ({ code }: { code: string }): Message => ({
  en: { title: 'A patient wrote', body: `There is a new message from patient ${code} in your conversation.` },
  tr: { title: 'Bir hasta yazdı', body: `Sohbetinizde ${code} kodlu hastadan yeni bir mesaj var.` },
});

export const clinicWrote = ({ clinic }: { clinic: string }): Message => ({
  en: {
    title: `${clinic} wrote to you`,
    body: `There is a new message from ${clinic} in your conversation.`,
  },
  tr: { title: `${clinic} size yazdı`, body: `Sohbetinizde ${clinic} kliniğinden yeni bir mesaj var.` },
});

export const threadWentOn = (): Message => ({
  en: { title: 'A conversation goes on', body: 'There is a new message in a conversation that is yours.' },
  tr: { title: 'Bir sohbet sürüyor', body: 'Size devredilen bir sohbette yeni bir mesaj var.' },
});
