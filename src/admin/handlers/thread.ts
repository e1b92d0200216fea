import { database, query } from '../../core/database.js';
import { Invalid, NotFound } from '../../core/errors.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { findDefinition, definitionOf } from '../registry.js';
import { type Params, rowById, rowsByIds } from '../read/rows.js';
import { referencesTo } from '../read/references.js';
import { type StaffSession } from '../staff.js';
import { readBy } from './thread-readers.js';

const PAGE = 100;

/** Where the messages of a conversation stand. */
const KINDS = {
  conversations: { messages: 'messages', by: 'conversation_id' },
  aftercare_conversations: { messages: 'aftercare_messages', by: 'aftercare_conversation_id' },
} as const;

export type ThreadTable = keyof typeof KINDS;

/** A conversation as its people have it: the newest messages, or those before one of them. */
export const threadPage: PageHandler = async ({ staff, query: asked }) => {
  const table = asked.table as ThreadTable;
  if (typeof asked.id !== 'string' || !Object.hasOwn(KINDS, table))
    throw new Invalid({ id: 'Which conversation?' });
  const definition = definitionOf(table);
  const row = mayRead(definition, staff.actor) ? await rowById(definition, staff.actor, asked.id) : null;
  if (!row) throw new NotFound('There is no such conversation.');
  const { messages: kind, by } = KINDS[table];
  const before = typeof asked.before === 'string' ? asked.before : null;
  const ids = await newestIds(kind, by, asked.id, before);
  const messages = await rowsByIds(definitionOf(kind), staff.actor, ids.slice(0, PAGE).reverse());
  const names = await sendersOf(staff, messages);
  const read = await readBy(table, row, messages);
  return {
    about: await partiesOf(staff, table, row),
    kind,
    earlier: ids.length > PAGE,
    messages: messages.map((message, at) => ({
      id: message.id,
      side: SIDES[String(message.sender_type)] ?? 'hairline',
      own: message.sender_type === 'User' && message.sender_id === staff.actor.id,
      name: names.get(String(message.sender_id)) ?? NOBODY[String(message.sender_type)],
      content: message.content,
      attachment_url: message.attachment_url,
      created_at: message.created_at,
      read: read[at],
    })),
  };
};

const SIDES: Record<string, string> = { Patient: 'patient', ProviderUser: 'clinic', User: 'hairline' };
/** What somebody is called whose name this person may not read. */
const NOBODY: Record<string, string> = { Patient: 'Patient', ProviderUser: 'Clinic', User: 'Hairline' };
const PEOPLE = { Patient: 'patients', ProviderUser: 'provider_users', User: 'users' } as const;

/** One more than a page where there are more. */
async function newestIds(table: string, by: string, id: string, before: string | null): Promise<string[]> {
  const older =
    before === null ? '' : `AND (m.created_at, m.id) < (SELECT created_at, id FROM ${table} WHERE id = ?)`;
  const rows = await query<{ id: string }>(
    database(),
    `SELECT m.id FROM ${table} m WHERE m.${by} = ? ${older} ORDER BY m.created_at DESC, m.id DESC LIMIT ?`,
    [id, ...(before === null ? [] : [before]), PAGE + 1],
  );
  return rows.map((row) => row.id);
}

/** Names, under the rules of the tables that they stand in; a patient without a name has a code. */
async function sendersOf(staff: StaffSession, messages: readonly Params[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [type, table] of Object.entries(PEOPLE)) {
    const ids = [
      ...new Set(
        messages.filter(({ sender_type }) => sender_type === type).map(({ sender_id }) => String(sender_id)),
      ),
    ];
    for (const [id, name] of await namesOf(staff, table, ids)) names.set(id, name);
  }
  return names;
}

async function namesOf(
  staff: StaffSession,
  table: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const definition = findDefinition(table);
  if (definition && mayRead(definition, staff.actor)) {
    const found = await referencesTo(definition, staff.actor, ids);
    return new Map([...found].map(([id, { title }]) => [id, title]));
  }
  return table === 'patients' ? codesOf(ids) : new Map();
}

async function codesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; patient_code: string | null }>(
    database(),
    `SELECT id, patient_code FROM patients WHERE id IN (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  return new Map(rows.map(({ id, patient_code }) => [id, patient_code ?? 'Patient']));
}

interface Party {
  label: string;
  table: string;
  id: string;
  title: string;
  /** May be opened by this person. */
  linked: boolean;
}

/** With whom, and about what. */
async function partiesOf(staff: StaffSession, table: ThreadTable, row: Params): Promise<Party[]> {
  const plan =
    table === 'aftercare_conversations'
      ? (
          await query<{ patient_id: string; provider_id: string }>(
            database(),
            'SELECT patient_id, provider_id FROM after_cares WHERE id = ?',
            [row.after_care_id],
          )
        )[0]
      : undefined;
  const wanted = [
    ['Patient', 'patients', plan?.patient_id ?? row.patient_id],
    ['Clinic', 'providers', plan?.provider_id ?? row.provider_id],
    ['Plan', 'after_cares', row.after_care_id],
    ['Inquiry', 'inquiries', row.inquiry_id],
    ['Looked after by', 'users', row.assigned_user_id],
  ] as const;
  const parties = await Promise.all(
    wanted.map(async ([label, target, id]) => {
      if (typeof id !== 'string') return [];
      const definition = findDefinition(target);
      const linked = definition !== undefined && mayRead(definition, staff.actor);
      const title = (await namesOf(staff, target, [id])).get(id);
      return [{ label, table: target, id, title: title ?? (linked ? id : 'Somebody of Hairline'), linked }];
    }),
  );
  return parties.flat();
}
