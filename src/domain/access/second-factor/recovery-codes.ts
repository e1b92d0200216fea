import { createHash, randomBytes } from 'node:crypto';
import { type Work } from '../../../core/work.js';
import { type SecondFactor, SecondFactorRecoveryCode } from '../entities.js';

const HOW_MANY = 10;
/** Thirty-two, so that each byte chooses evenly; without i, l, 0 and 1, which people confuse. */
const LETTERS = 'abcdefghjkmnopqrstuvwxyz23456789';
const GROUPS = 4;

/** Makes a factor's codes anew; the old ones are gone. @returns them in plain, for the only time */
export async function makeRecoveryCodes(work: Work, factor: SecondFactor): Promise<string[]> {
  await removeRecoveryCodes(work, factor);
  const codes = Array.from({ length: HOW_MANY }, aCode);
  for (const code of codes)
    await work.create(SecondFactorRecoveryCode, {
      second_factor_id: factor.id,
      code_hash: hashOf(factor.id, code),
    });
  return codes;
}

/** Uses up one code. @returns how many are left, or null when this is none or was used already */
export async function takeRecoveryCode(
  work: Work,
  factor: SecondFactor,
  typed: string,
): Promise<number | null> {
  const codes = await work.list(SecondFactorRecoveryCode, { second_factor_id: factor.id });
  const hash = hashOf(factor.id, typed);
  const unused = codes.filter(({ used_at }) => used_at === null);
  const found = unused.find(({ code_hash }) => code_hash === hash);
  if (!found) return null;
  await work.change(SecondFactorRecoveryCode, found, { used_at: work.now });
  return unused.length - 1;
}

export async function removeRecoveryCodes(work: Work, { id }: SecondFactor): Promise<void> {
  const repository = work.manager.getRepository(SecondFactorRecoveryCode);
  const { length } = await work.list(SecondFactorRecoveryCode, { second_factor_id: id });
  if (length === 0) return;
  await repository.delete({ second_factor_id: id });
  work.note('second_factor_recovery_codes', null, 'deleted', {
    second_factor_id: { before: id, after: null },
    codes: { before: length, after: 0 },
  });
}

/** Eighty bits, as four groups of four letters: more than anybody can try, so a plain hash will do. */
function aCode(): string {
  const letters = [...randomBytes(GROUPS * 4)].map((byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

function hashOf(factorId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256').update(`${factorId}:${plain}`).digest('hex');
}
