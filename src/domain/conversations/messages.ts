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
