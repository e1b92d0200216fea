import { z } from 'zod';
import { secondFactorOf } from '../../domain/access/second-factor/holder.js';
import { type NewSecret } from '../../domain/access/second-factor/steps.js';
import {
  appPerson,
  beginAppSecondFactor,
  confirmAppSecondFactor,
  ConfirmSecondFactor,
  ProveSecondFactor,
  removeAppSecondFactor,
  renewAppRecoveryCodes,
} from '../../domain/auth/app-second-factor.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { moment } from '../shape.js';

const State = z
  .strictObject({
    is_on: z.boolean().meta({ example: true }),
    since: moment.nullable(),
    recovery_codes_left: z.int().meta({ example: 10 }),
  })
  .meta({ id: 'SecondFactor' });
const Secret = z
  .strictObject({
    secret: z.string().meta({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
    otpauth_uri: z.string().meta({ example: 'otpauth://totp/Hairline:anna%40example.com?secret=…' }),
  })
  .meta({ id: 'NewSecondFactor' });
const RecoveryCodes = z
  .strictObject({ recovery_codes: z.array(z.string().meta({ example: 'abcd-efgh-jkmn-pqrs' })) })
  .meta({ id: 'RecoveryCodes' });

async function readState({ manager, actor }: SignedCall) {
  const { since, recovery_codes_left } = await secondFactorOf(manager, appPerson(actor));
  return { is_on: since !== null, since: since?.toISOString() ?? null, recovery_codes_left };
}

/** What is shown once is not kept to be answered again. */
const once = { repeatable: false };
const withSession = ({ body, caller }: SignedCall) => ({ ...body, here: caller.token.id });
const answered = ({ result }: SignedCall) => Promise.resolve(result);

export const secondFactor = new Area('Second factor', 'app')
  .get('/second-factor', { summary: 'Whether a second factor is on', answer: State, read: readState })
  .post('/second-factor', {
    summary: 'A new secret for an authenticator app',
    description:
      'It counts once a first code of it was confirmed. Shown once; begun again, there is another.',
    verb: beginAppSecondFactor,
    ...once,
    answer: Secret,
    read: ({ result }: SignedCall) => {
      const { secret, uri } = result as NewSecret;
      return Promise.resolve({ secret, otpauth_uri: uri });
    },
  })
  .post('/second-factor/confirmation', {
    summary: 'Turn it on with a first code',
    description:
      'Answers the recovery codes, for the only time. From then on `/oauth/token` asks for `otp`. Other sessions end.',
    verb: confirmAppSecondFactor,
    body: ConfirmSecondFactor,
    input: withSession,
    ...once,
    answer: RecoveryCodes,
    read: answered,
  })
  .post('/second-factor/recovery-codes', {
    summary: 'New recovery codes; the old ones work no more',
    verb: renewAppRecoveryCodes,
    ...once,
    answer: RecoveryCodes,
    read: answered,
  })
  .post('/second-factor/removal', {
    summary: 'Turn it off, with the password and a code',
    description: 'A recovery code will do. Other sessions end.',
    verb: removeAppSecondFactor,
    body: ProveSecondFactor,
    input: withSession,
    ...once,
  });
