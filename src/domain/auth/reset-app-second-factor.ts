import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { type SecondFactor } from '../access/entities.js';
import { appSecondFactorReset } from '../access/messages.js';
import { lockHolder } from '../access/second-factor/holder.js';
import { removeSecondFactor } from '../access/second-factor/remove.js';
import { codeLimits } from '../access/sign-in-limits.js';
import { notify } from '../notifications/notify.js';
import { endSignIn } from '../people/end-sign-in.js';
import { reasonFor } from '../people/fields.js';
import { lockPatient } from '../people/lock-patient.js';
import { type AppUserType } from './people.js';

export const ResetAppSecondFactor = z.object({
  reason: reasonFor('Say how you made sure that it is this person who asks.'),
});

interface Guarded {
  person: { type: AppUserType; id: string; email: string };
  factor: SecondFactor;
}

/** For a patient whose phone and recovery codes are gone: the password alone signs them in again. */
export const resetPatientSecondFactor = verb(
  'resetPatientSecondFactor',
  'patients.suspend',
  ResetAppSecondFactor,
  async (work, id) => {
    await lockPatient(work, id);
    return guarded(work, 'Patient', id);
  },
  reset,
);

/** The same for somebody of a clinic. */
export const resetClinicSecondFactor = verb(
  'resetClinicSecondFactor',
  'providers.suspend',
  ResetAppSecondFactor,
  (work, id) => guarded(work, 'ProviderUser', id),
  reset,
);

async function guarded(work: Work, type: AppUserType, id: string): Promise<Guarded> {
  const { person, factor } = await lockHolder(work, { type, id });
  if (!factor?.confirmed_at) throw new Refusal('This person has no second factor.');
  return { person: { type, id, email: person.email }, factor };
}

async function reset(work: Work, { person, factor }: Guarded, { reason }: { reason: string }) {
  await removeSecondFactor(work, factor);
  work.remark('Second factor', 'It and its recovery codes work no more; all sessions of the person end.');
  await endSignIn(work, person, person.type);
  await codeLimits.succeeded(person.id);
  const { type, id } = person;
  await notify(work, {
    to: { type, id },
    type: 'account.second_factor_reset',
    severity: 'warning',
    subject: { type, id },
    message: appSecondFactorReset({ reason }),
  });
}
