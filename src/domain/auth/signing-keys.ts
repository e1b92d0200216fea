import { createPublicKey, generateKeyPair, type KeyObject, createPrivateKey } from 'node:crypto';
import { promisify } from 'node:util';
import { IsNull, MoreThan } from 'typeorm';
import { systemActor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { transact } from '../../core/transact.js';
import { type Work } from '../../core/work.js';
import { SigningKey } from './entities.js';

const BITS = 2048;
/** A retired key verifies for as long as the last token that it signed may live. */
const VERIFIES_MS = 24 * 60 * 60_000;
const REREAD_MS = 60_000;

export interface Signer {
  /** The key's id: `kid` in a token's header. */
  id: string;
  privateKey: KeyObject;
}

let signer: { key: Signer; until: number } | undefined;
const verifiers = new Map<string, KeyObject>();

/** The key that signs now; the first one is made when it is asked for. */
export async function signingKey(): Promise<Signer> {
  if (signer && signer.until > Date.now()) return signer.key;
  const row = (await currentKey()) ?? (await makeSigningKey());
  const key = { id: row.id, privateKey: createPrivateKey(row.private_key) };
  signer = { key, until: Date.now() + REREAD_MS };
  return key;
}

/** @returns null for a key that was never ours, or that retired long ago */
export async function verifyingKey(id: string): Promise<KeyObject | null> {
  const known = verifiers.get(id);
  if (known) return known;
  const row = await database().manager.findOne(SigningKey, {
    where: [
      { id, retired_at: IsNull() },
      { id, retired_at: MoreThan(new Date(Date.now() - VERIFIES_MS)) },
    ],
  });
  if (!row) return null;
  const key = createPublicKey(row.public_key);
  verifiers.set(id, key);
  return key;
}

/** For tests, which change databases under a running process. */
export function forgetSigningKeys(): void {
  signer = undefined;
  verifiers.clear();
}

async function currentKey(): Promise<SigningKey | null> {
  return database().manager.findOne(SigningKey, {
    where: { retired_at: IsNull() },
    order: { created_at: 'DESC', id: 'DESC' },
  });
}

/** Several servers that start at once make one key. */
async function makeSigningKey(): Promise<SigningKey> {
  const pair = await makeKeyPair();
  return transact(systemActor('api', 'signing-key'), null, 'makeSigningKey', async (work) => {
    await oneAtATime(work);
    const made = await work.findBy(SigningKey, { retired_at: IsNull() });
    const { publicKey: public_key, privateKey: private_key } = pair;
    return made ?? work.create(SigningKey, { algorithm: 'RS256', public_key, private_key });
  });
}

/** RSA, as PEM. */
export async function makeKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** A row that is always there, locked: an empty table has nothing to lock. */
async function oneAtATime(work: Work): Promise<void> {
  await query(work.manager, 'SELECT id FROM settings ORDER BY id LIMIT 1 FOR UPDATE');
}
