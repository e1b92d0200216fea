import {
  type AftercareConversation,
  type AftercareConversationParticipant,
  type AftercareMessage,
  type Conversation,
  type Message,
} from '../../src/domain/conversations/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { BOOKED, ENQUIRIES, type Line, RECOVERY } from './data/dialogues.js';
import { type RecoveryStory } from './recovery.js';
import { staffId } from './staff.js';
import { type QuoteStory, type Stored } from './types.js';

export interface Threads {
  conversations: Stored<Conversation>[];
  messages: Stored<Message>[];
}

export interface RecoveryThreads {
  conversations: Stored<AftercareConversation>[];
  participants: Stored<AftercareConversationParticipant>[];
  messages: Stored<AftercareMessage>[];
}

interface Spoken {
  sender_type: 'Patient' | 'ProviderUser' | 'User';
  sender_id: string;
  content: string;
  day: number;
}

/** What a patient and a clinic write while a quote is on the table, and once it is booked. */
export function buildThreads(quotes: readonly QuoteStory[], clock: Clock): Threads {
  const threads: Threads = { conversations: [], messages: [] };
  for (const quote of quotes) {
    const random = new Random(`conversation about ${quote.id}`);
    const { course, status, main, createdAt, clinic, patient } = quote;
    const told = patient.number <= 4;
    if (status === 'inquiry' || !(told || random.chance(main ? 0.55 : 0.2))) continue;
    const booked = main && !Number.isNaN(course.confirmedAt);
    const language = speak(quote);
    const asked = spread(random.pick(ENQUIRIES[language]!), createdAt, until(quote), quote, random);
    const arranged = booked
      ? spread(
          random.pick(BOOKED[language]!),
          course.confirmedAt,
          Math.min(course.treatedOn, 0),
          quote,
          random,
        )
      : [];
    const lines = [...asked, ...arranged];
    const id = seedId(`conversation ${quote.id}`, createdAt);
    threads.conversations.push({
      id,
      inquiry_id: quote.inquiryId,
      patient_id: patient.row.id,
      provider_id: clinic.row.id,
      ...lookedAfter(told && booked, lines.at(-1)!.day, clock),
      created_at: clock.at(lines[0]!.day),
      updated_at: clock.at(lines.at(-1)!.day),
    });
    for (const [at, { day, ...line }] of lines.entries())
      threads.messages.push({
        id: seedId(`message ${quote.id} ${at + 1}`, day),
        conversation_id: id,
        ...line,
        attachment_url: line.content.includes('pictures') ? `conversations/${id}/donor-area.png` : null,
        is_read: at < lines.length - 1 || day < -2,
        created_at: clock.at(day),
        updated_at: clock.at(day),
      });
  }
  return threads;
}

/** What is asked and answered during recovery. */
export function buildRecoveryThreads(recoveries: readonly RecoveryStory[], clock: Clock): RecoveryThreads {
  const threads: RecoveryThreads = { conversations: [], participants: [], messages: [] };
  for (const { row, quote } of recoveries) {
    const random = new Random(`recovery conversation ${row.id}`);
    if (quote.patient.number !== 1 && !random.chance(0.5)) continue;
    const { treatedOn } = quote.course;
    const lines = spread(
      random.pick(RECOVERY[speak(quote)]!),
      treatedOn + 1,
      Math.min(treatedOn + 60, 0),
      quote,
      random,
    );
    const closed = row.status === 'completed';
    const first = lines[0]!.day;
    const last = lines.at(-1)!.day;
    const id = seedId(`aftercare conversation ${row.id}`, first);
    threads.conversations.push({
      id,
      after_care_id: row.id,
      subject: quote.patient.locale === 'tr' ? 'İyileşme sürecim' : 'My recovery',
      status: closed ? 'closed' : 'open',
      last_message_at: clock.at(last),
      closed_at: closed ? clock.at(quote.course.completedAt) : null,
      ...lookedAfter(quote.patient.number === 1, last, clock),
      created_at: clock.at(first),
      updated_at: clock.at(last),
    });
    const people = new Map(lines.map(({ sender_id, sender_type }) => [sender_id, sender_type]));
    for (const [participant_id, participant_type] of people)
      threads.participants.push({
        id: seedId(`participant ${id} ${participant_id}`, first),
        aftercare_conversation_id: id,
        participant_id,
        participant_type,
        joined_at: clock.at(first),
        last_read_at: clock.at(last),
        created_at: clock.at(first),
        updated_at: clock.at(last),
      });
    for (const [at, { day, ...line }] of lines.entries())
      threads.messages.push({
        id: seedId(`aftercare message ${row.id} ${at + 1}`, day),
        aftercare_conversation_id: id,
        ...line,
        created_at: clock.at(day),
        updated_at: clock.at(day),
      });
  }
  return threads;
}

/** By support, where a colleague took it on. */
function lookedAfter(taken: boolean, day: number, clock: Clock) {
  return taken ? { assigned_user_id: staffId('support'), assigned_at: clock.at(day) } : {};
}

/** Turkish where both sides speak it. */
function speak({ patient, clinic }: QuoteStory): string {
  return patient.locale === 'tr' && clinic.country.name === 'Turkey' ? 'tr' : 'en';
}

function until({ course, changedAt, createdAt, status }: QuoteStory): number {
  const end = Number.isNaN(course.acceptedAt) ? changedAt : course.acceptedAt;
  return status === 'quote' ? 0 : Math.max(end, createdAt + 0.05);
}

function spread(
  lines: readonly Line[],
  from: number,
  to: number,
  quote: QuoteStory,
  random: Random,
): Spoken[] {
  const step = (Math.min(to, -0.01) - from) / (lines.length + 1);
  const senders = {
    P: { sender_type: 'Patient', sender_id: quote.patient.row.id },
    C: { sender_type: 'ProviderUser', sender_id: coordinatorOf(quote) },
    H: { sender_type: 'User', sender_id: staffId('support') },
  } as const;
  return lines.map(([who, content], at) => ({
    ...senders[who],
    content,
    day: from + step * (at + random.between(0.2, 0.8)),
  }));
}

function coordinatorOf({ clinic }: QuoteStory): string {
  return clinic.accounts.find(({ role }) => role === 'coordinator')!.row.id;
}
