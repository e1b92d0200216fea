import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Laravel's `Encrypter` (AES-256-CBC), byte for byte: base64 of JSON {iv, value, mac, tag}, where mac is
 * HMAC-SHA256 over iv + value. Source: Illuminate\Encryption\Encrypter.
 */
export class KeyRing {
  readonly #keys: Buffer[];
  readonly #blindKeys: Buffer[];
  readonly #derived = new Map<string, Buffer[]>();

  /** `base64:...` keys; the first encrypts, all decrypt. */
  constructor(current: string, previous: readonly string[] = []) {
    this.#keys = [current, ...previous].map((key) => Buffer.from(key.replace(/^base64:/, ''), 'base64'));
    this.#blindKeys = this.#keys.map((key) => derive(key, 'hairline:blind-index'));
  }

  encrypt(plain: string): string {
    const key = this.#keys[0]!;
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    const value = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
    const encodedIv = iv.toString('base64');
    const payload = { iv: encodedIv, value, mac: mac(key, encodedIv, value).toString('hex'), tag: '' };
    return Buffer.from(JSON.stringify(payload)).toString('base64');
  }

  /** @throws Undecipherable where the payload is malformed, tampered with or of an unknown key. */
  decrypt(payload: string): string {
    const { iv, value, digest } = parse(payload);
    const key = this.#keys.find((candidate) => timingSafeEqual(mac(candidate, iv, value), digest));
    if (!key) throw new Undecipherable('The MAC is invalid: the value was changed or its key is not known.');
    const decipher = createDecipheriv('aes-256-cbc', key, Buffer.from(iv, 'base64'));
    try {
      return Buffer.concat([decipher.update(value, 'base64'), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new Undecipherable('The value could not be decrypted.', { cause });
    }
  }

  /** Whether the payload was made with the first key. */
  isCurrent(payload: string): boolean {
    const { iv, value, digest } = parse(payload);
    return timingSafeEqual(mac(this.#keys[0]!, iv, value), digest);
  }

  /** A keyed hash (hex) under the current key: equal plain values have equal hashes. */
  blindIndex(plain: string, purpose: string): string {
    return this.blindIndexes(plain, purpose)[0]!;
  }

  /** The hashes under every key, so that rows written before a rotation are still found. */
  blindIndexes(plain: string, purpose: string): string[] {
    return this.#blindKeys.map((key) =>
      createHmac('sha256', key).update(`${purpose}\0${plain}`).digest('hex'),
    );
  }

  /** Purposes are few and named in the code; deriving for each of a page's pictures was a fifth of its time. */
  #derivedFor(purpose: string): Buffer[] {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const derived = this.#keys.map((key) => derive(key, purpose));
    this.#derived.set(purpose, derived);
    return derived;
  }

  /** HMAC-SHA256 (hex) under a key derived for this purpose, for each key, the current first. */
  signatures(purpose: string, message: string): string[] {
    return this.#derivedFor(purpose).map((key) => createHmac('sha256', key).update(message).digest('hex'));
  }
}

export class Undecipherable extends Error {
  override readonly name = 'Undecipherable';
}

let ring: KeyRing | undefined;

/** Sets the process's keys, once, before the first row is read. */
export function useKeys(current: string, previous: readonly string[] = []): void {
  ring = new KeyRing(current, previous);
}

export function keys(): KeyRing {
  if (!ring) throw new Error('The encryption keys are not loaded yet.');
  return ring;
}

export const encrypt = (plain: string): string => keys().encrypt(plain);
export const decrypt = (payload: string): string => keys().decrypt(payload);

function mac(key: Buffer, iv: string, value: string): Buffer {
  return createHmac('sha256', key)
    .update(iv + value)
    .digest();
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
}

function parse(payload: string): { iv: string; value: string; digest: Buffer } {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch (cause) {
    throw new Undecipherable('The payload is not an encrypted value.', { cause });
  }
  const { iv, value, mac: hex } = (parts ?? {}) as Record<string, unknown>;
  if (typeof iv !== 'string' || typeof value !== 'string' || typeof hex !== 'string')
    throw new Undecipherable('The payload is not an encrypted value.');
  const digest = Buffer.from(hex, 'hex');
  if (Buffer.from(iv, 'base64').length !== 16 || digest.length !== 32)
    throw new Undecipherable('The payload is not an encrypted value.');
  return { iv, value, digest };
}
