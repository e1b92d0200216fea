import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { transact } from '../../core/transact.js';
import { verb } from '../../core/verb.js';
import { code as moves, codeStandsAt } from '../discounts/moves.js';
import { listCodes } from './affiliate-codes.js';
import { Affiliate, AffiliateDiscountCode } from './entities.js';

export const RevokeAffiliateCode = z.object({
  affiliate_discount_code_id: z.uuid('Choose a code.'),
});

/** Switches one of an affiliate's codes off for good; what it earned with it stays. */
export const revokeAffiliateCode = verb(
  'revokeAffiliateCode',
  'affiliates.manage',
  RevokeAffiliateCode,
  async (work, id) => {
    const affiliate = await work.find(Affiliate, id);
    const codes = await work.list(AffiliateDiscountCode, { affiliate_id: id });
    if (codes.every(({ status }) => status !== 'active'))
      throw new Refusal('This affiliate has no code that could be revoked.', {
        table: 'affiliates',
        id,
        action: 'issueAffiliateCode',
      });
    return { affiliate, codes };
  },
  async (work, { affiliate, codes }, { affiliate_discount_code_id }) => {
    const own = codes.find(({ id }) => id === affiliate_discount_code_id);
    if (!own) throw new Invalid({ affiliate_discount_code_id: "This is not one of the affiliate's codes." });
    if (own.status === 'inactive') throw new AlreadySo('This code is revoked already.');
    moves.check(own.status, 'inactive', codeStandsAt);
    await work.change(AffiliateDiscountCode, own, { status: 'inactive' });
    await listCodes(work, affiliate);
    work.remark('Used so far', `${own.usage_count} times; those quotes keep their price.`);
  },
);

/** The codes that an affiliate could lose. */
export async function codesToRevoke(actor: Actor, id: string) {
  return transact(actor, 'affiliates.read', 'codesToRevoke', async (work) => {
    const codes = await work.manager.find(AffiliateDiscountCode, {
      where: { affiliate_id: id, status: 'active' },
      order: { code: 'ASC' },
    });
    const options = codes.map((own) => ({
      value: own.id,
      label: `${own.code} (used ${own.usage_count} times)`,
    }));
    return { affiliate_discount_code_id: options };
  });
}
