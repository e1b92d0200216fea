import { toString as drawQr } from 'qrcode';
import { Invalid, NotFound } from '../../core/errors.js';
import {
  ownSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from '../../domain/access/second-factor/own.js';
import { requiresSecondFactor } from '../../domain/access/second-factor/required.js';
import { beginSecondFactor, confirmSecondFactor } from '../../domain/access/second-factor/set-up.js';
import { endOneSession, endSessionsOf, handleOf, sessionsOf } from '../../domain/access/sessions.js';
import { describeAgent } from '../agent.js';
import { type PageHandler } from '../instance.js';
import { type StaffSession } from '../staff.js';

type Deed = (staff: StaffSession, payload: Record<string, unknown>) => Promise<object>;

/** A person's own account: how they sign in, and where they are signed in. Each POST does one thing. */
export const accountPage: PageHandler = async ({ staff, payload, posted }) => {
  if (!posted) return showAccount(staff);
  const { do: name, ...input } = payload;
  const deed = typeof name === 'string' && Object.hasOwn(deeds, name) ? deeds[name] : undefined;
  if (!deed) throw new Invalid({ do: 'There is no such thing to do here.' });
  const result = await deed(staff, input);
  return { ...(await showAccount(staff)), ...result };
};

const deeds: Record<string, Deed> = {
  begin: async ({ actor }) => {
    const { secret, uri } = await beginSecondFactor(actor);
    const svg = await drawQr(uri, { type: 'svg', margin: 2 });
    return { key: secret, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
  },
  confirm: async ({ actor, session_id }, input) => {
    const recovery_codes = await confirmSecondFactor(actor, input);
    await endSessionsOf(actor.id ?? '', { but: session_id });
    return { recovery_codes, ...said('Your second factor is on. Your other sessions have ended.') };
  },
  turn_off: async ({ actor }, input) => {
    await turnOffSecondFactor(actor, input);
    return said('Your second factor is off.');
  },
  renew_codes: async ({ actor }, input) => {
    const recovery_codes = await renewRecoveryCodes(actor, input);
    return { recovery_codes, ...said('These are your new recovery codes. The old ones work no more.') };
  },
  end_session: async ({ actor }, { handle }) => {
    if (!(await endOneSession(actor.id ?? '', String(handle))))
      throw new NotFound('This session has ended already.');
    return said('That session has ended.');
  },
  end_others: async ({ actor, session_id }) => {
    const ended = await endSessionsOf(actor.id ?? '', { but: session_id });
    return said(ended === 1 ? 'One other session has ended.' : `${ended} other sessions have ended.`);
  },
};

async function showAccount({ actor, email, session_id }: StaffSession) {
  const id = actor.id ?? '';
  const own = handleOf(session_id);
  return {
    name: actor.name,
    email,
    second_factor: { ...(await ownSecondFactor(id)), required: await requiresSecondFactor(id) },
    sessions: (await sessionsOf(id)).map(({ agent, since, seen, ...session }) => ({
      ...session,
      device: describeAgent(agent),
      since: new Date(since).toISOString(),
      seen: new Date(seen).toISOString(),
      here: session.handle === own,
    })),
  };
}

const said = (message: string) => ({ notice: { message, type: 'success' } });
