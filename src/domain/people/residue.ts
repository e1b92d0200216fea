import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { allTables, type ColumnFacts, factsOf } from '../../core/facts.js';
import { asText } from '../../core/text.js';
import { ERASURE } from './erasure-rules.js';
import { type Footprint } from './footprint.js';
import { Patient } from './entities.js';

/** What a person was called: values of one person alone, and names that others bear too. */
export interface FormerValues {
  unique: string[];
  names: string[];
  /** Another patient has the same name: it alone tells nothing then, and their rows are not to be touched. */
  hasNamesake: boolean;
}

/** Accounts and papers of other people and of companies: somebody may be a patient here and staff there. */
export const OF_OTHERS: ReadonlySet<string> = new Set([
  'users',
  'providers',
  'provider_users',
  'provider_team_members',
  'provider_staff_invitations',
  'affiliates',
  'banking_details',
  'locations',
]);
/** Never rewritten; docs/security.md says what stands in it and who reads it. */
const LOG = new Set(['audit_entries', 'audit_seals', 'audit_seal_entries']);
const SHORTEST = 4;
const MOST = 200;

/** Before anything changes. */
export async function formerValues(
  manager: EntityManager,
  footprint: Footprint,
  lost: readonly string[],
): Promise<FormerValues> {
  const patients = (footprint.get('patients')?.rows ?? []) as unknown as Patient[];
  const passports = footprint.get('passport_details')?.rows ?? [];
  const unique = [
    ...patients.flatMap(({ email, phone_number }) => [email, phone_number]),
    // A user name may be an ordinary word, which many a text holds.
    ...patients.map(({ username }) => username).filter((name) => /[^\p{L}]/u.test(name)),
    ...passports.map(({ passport_number }) => asText(passport_number)),
    ...lost,
  ];
  const names = patients.flatMap(({ first_name, last_name }) => [
    `${first_name} ${last_name}`,
    `${last_name} ${first_name}`,
    `${last_name}, ${first_name}`,
  ]);
  const printed = passports.map(({ name_on_passport }) => asText(name_on_passport));
  return {
    unique: worthLooking(unique),
    names: worthLooking([...names, ...printed]),
    hasNamesake: await hasNamesake(manager, patients),
  };
}

/**
 * Where anything of the person can still be read, as table.column: in every text of every table, whoever's row it is,
 * but for what is kept by law and the accounts of others.
 */
export async function residueOf(
  manager: EntityManager,
  footprint: Footprint,
  { unique, names, hasNamesake: skipNames }: FormerValues,
): Promise<string[]> {
  const found = new Set<string>();
  for (const place of inOwnRows(footprint, [...unique, ...names])) found.add(place);
  const wanted = skipNames ? unique : [...unique, ...names];
  for (const { table, columns } of allTables()) {
    if (LOG.has(table) || OF_OTHERS.has(table)) continue;
    const texts = [...columns.values()].filter(
      (column) => isReadable(column) && !isKept(table, column.column),
    );
    for (const column of await columnsWith(manager, table, texts, wanted)) found.add(`${table}.${column}`);
  }
  return [...found].sort();
}

/** The person's own rows, after the change: ciphertext can be read here alone. */
function inOwnRows(footprint: Footprint, wanted: readonly string[]): string[] {
  return [...footprint].flatMap(([table, { entity, rows }]) =>
    [...factsOf(entity).columns.values()]
      .filter(({ column, secret }) => !secret && !isKept(table, column))
      .filter(({ column }) => rows.some((row) => holds(asText(row[column]), wanted)))
      .map(({ column }) => `${table}.${column}`),
  );
}

async function columnsWith(
  manager: EntityManager,
  table: string,
  columns: readonly ColumnFacts[],
  wanted: readonly string[],
): Promise<string[]> {
  if (columns.length === 0 || wanted.length === 0) return [];
  const conditions = columns.flatMap(({ column }) =>
    wanted.map(() => `CAST(\`${column}\` AS CHAR) COLLATE utf8mb4_unicode_ci LIKE ?`),
  );
  const names = columns.map(({ column }) => `\`${column}\``).join(', ');
  const values = columns.flatMap(() => wanted.map(pattern));
  const rows = await query<Record<string, unknown>>(
    manager,
    `SELECT ${names} FROM \`${table}\` WHERE ${conditions.join(' OR ')} LIMIT ${MOST}`,
    values,
  );
  return columns
    .map(({ column }) => column)
    .filter((column) => rows.some((row) => holds(asText(row[column]), wanted)));
}

async function hasNamesake(manager: EntityManager, own: readonly Patient[]): Promise<boolean> {
  for (const { first_name, last_name } of own) {
    const found = await manager.find(Patient, { where: { first_name, last_name }, withDeleted: true });
    if (found.some(({ id }) => !own.some((row) => row.id === id))) return true;
  }
  return false;
}

/** As a word of its own: patient-1 is not in patient-12. */
function holds(text: string, wanted: readonly string[]): boolean {
  const low = text.toLowerCase();
  return wanted.some((value) => {
    const needle = value.toLowerCase();
    for (let at = low.indexOf(needle); at >= 0; at = low.indexOf(needle, at + 1)) {
      const [before, after] = [low[at - 1] ?? ' ', low[at + needle.length] ?? ' '];
      if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
    }
    return false;
  });
}

function isReadable({ kind, encrypted, secret = false, blindIndexOf }: ColumnFacts): boolean {
  const texts = ['text', 'longtext', 'email', 'phone', 'url', 'file', 'json'];
  return !encrypted && !secret && blindIndexOf === undefined && texts.includes(kind);
}

function isKept(table: string, column: string): boolean {
  const rules = ERASURE[table];
  return rules?.kept?.columns.includes(column) ?? false;
}

const pattern = (value: string) => `%${value.replace(/[\\%_]/g, '\\$&')}%`;

const worthLooking = (values: (string | null)[]) => [
  ...new Set(values.filter((value): value is string => value !== null && value.trim().length >= SHORTEST)),
];
