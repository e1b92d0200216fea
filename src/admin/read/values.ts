import { decrypt, Undecipherable } from '../../core/crypto.js';
import { type ColumnFacts } from '../../core/facts.js';
import { asText } from '../../core/text.js';

/** Stands where a stored value cannot be decrypted; like a mask it is never written back. */
export const UNREADABLE = '⚠ cannot be decrypted';

/** A raw database value as the back office carries it: plain JSON, one form for each kind. */
export function toParam(raw: unknown, facts: ColumnFacts): unknown {
  if (raw === null || raw === undefined) return null;
  return facts.encrypted ? decrypted(asText(raw), facts) : plain(raw, facts);
}

function plain(raw: unknown, { kind }: ColumnFacts): unknown {
  switch (kind) {
    case 'boolean':
      return Boolean(Number(raw));
    case 'integer':
    case 'stars':
      return Number(raw);
    case 'timestamp':
      return raw instanceof Date ? raw.toISOString() : raw;
    case 'json':
      return typeof raw === 'string' ? parsed(raw) : raw;
    default:
      return raw instanceof Date ? raw.toISOString().slice(0, 10) : asText(raw);
  }
}

function decrypted(payload: string, facts: ColumnFacts): unknown {
  try {
    const value = decrypt(payload);
    if (facts.kind === 'integer') return Number(value);
    return facts.kind === 'json' ? parsed(value) : value;
  } catch (error) {
    if (error instanceof Undecipherable) return UNREADABLE;
    throw error;
  }
}

/** JSON that somebody stored in another shape is shown as it is. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
