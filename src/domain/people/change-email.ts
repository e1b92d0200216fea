import { z } from 'zod';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { forgetResetLinks } from './end-sign-in.js';
import { Patient } from './entities.js';
import { emailAddress, reasonFor } from './fields.js';
import { lockPatient } from './lock-patient.js';
import { mailLater } from './mail-person.js';
import { emailChanged, emailChangedNew, emailChangedOld } from './messages.js';

export const ChangeEmail = z.object({
  email: emailAddress(),
  reason: reasonFor('Say how you made sure that it is this person who asks.'),
});

/** A new address to sign in with; both addresses are told, so that a stranger's change does not stay unseen. */
export const changeEmail = verb(
  'changeEmail',
  'patients.write',
  ChangeEmail,
  lockPatient,
  async (work, patient, { email }) => {
    if (email.toLowerCase() === patient.email.toLowerCase())
      throw new AlreadySo('This is the e-mail address already.');
    const other = await work.manager.findOne(Patient, { where: { email }, withDeleted: true });
    if (other && other.id !== patient.id)
      throw new Invalid({ email: `${other.patient_code ?? 'Another patient'} has this address.` });
    const former = patient.email;
    await work.change(Patient, patient, { email, email_verified_at: null, activation_code: null });
    await forgetResetLinks(work.manager, former);
    await notify(work, {
      to: { type: 'Patient', id: patient.id },
      type: 'patient.email_changed',
      subject: { type: 'Patient', id: patient.id },
      message: emailChanged(),
    });
    work.remark('Mailed', 'Both the former and the new address are told');
    mailLater(work, former, patient, emailChangedOld());
    mailLater(work, email, patient, emailChangedNew());
  },
);
