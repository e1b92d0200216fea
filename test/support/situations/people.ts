import { randomUUID } from 'node:crypto';
import { ModelHasRole, Role } from '../../../src/core/entities.js';
import { changeStaffRoles } from '../../../src/domain/access/change-staff-roles.js';
import { deactivateStaff, reactivateStaff } from '../../../src/domain/access/deactivate-staff.js';
import { inviteStaff, resendInvitation } from '../../../src/domain/access/invite-staff.js';
import { resetSecondFactor } from '../../../src/domain/access/second-factor/reset-second-factor.js';
import { passwordLimits } from '../../../src/domain/access/sign-in-limits.js';
import { unlockAccount } from '../../../src/domain/access/unlock-account.js';
import {
  resetClinicSecondFactor,
  resetPatientSecondFactor,
} from '../../../src/domain/auth/reset-app-second-factor.js';
import { TermsAndConditions } from '../../../src/domain/content/entities.js';
import { publishTerms } from '../../../src/domain/content/publish-terms.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { changeEmail } from '../../../src/domain/people/change-email.js';
import { declineErasure } from '../../../src/domain/people/decline-erasure.js';
import { enterPatientByStaff } from '../../../src/domain/people/enter-patient-by-staff.js';
import { User } from '../../../src/domain/people/entities.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { exportPersonalData } from '../../../src/domain/people/export-personal-data.js';
import { mergePatients } from '../../../src/domain/people/merge-patients.js';
import { previewProviderView } from '../../../src/domain/people/preview-provider-view.js';
import { reactivatePatient } from '../../../src/domain/people/reactivate-patient.js';
import { sendPasswordReset } from '../../../src/domain/people/send-password-reset.js';
import { suspendPatient } from '../../../src/domain/people/suspend-patient.js';
import { approveProvider } from '../../../src/domain/providers/approve-provider.js';
import { ProviderDocument, ProviderUser } from '../../../src/domain/providers/entities.js';
import { inviteProviderStaff } from '../../../src/domain/providers/invite-provider-staff.js';
import { reactivateProvider } from '../../../src/domain/providers/reactivate-provider.js';
import { rejectDocument } from '../../../src/domain/providers/reject-document.js';
import { revokeInvitation } from '../../../src/domain/providers/revoke-invitation.js';
import { suspendProvider } from '../../../src/domain/providers/suspend-provider.js';
import { verifyDocument } from '../../../src/domain/providers/verify-document.js';
import { changeSettings } from '../../../src/domain/settings/change-settings.js';
import { type TestDatabase } from '../database.js';
import { aSecondFactor } from '../second-factors.js';
import { turnOnSecondFactor } from '../staff.js';
import { aClinic, actorAs, aPatient, make } from '../world.js';
import { on, reason, type Situation } from './situation.js';

const anAddress = () => `${randomUUID()}@example.com`;
let hours = 10;

export function peopleSituations(db: TestDatabase, staff: Record<string, string>): Situation[] {
  const admin = () => actorAs('admin', staff.admin);
  const roleId = async (name: string) => (await db.app.manager.findOneByOrFail(Role, { name })).id;
  const colleague = async (values: Partial<User> = {}) => {
    const email = anAddress();
    const user = await make(User, {
      username: email,
      email,
      firstname: 'Some',
      lastname: 'Colleague',
      password: 'no password',
      ...values,
    });
    await db.app.manager.insert(ModelHasRole, {
      role_id: await roleId('support'),
      model_id: user.id,
      model_type: 'User',
    });
    return user;
  };
  const patient =
    (input: object = {}) =>
    async () => ({ id: (await aPatient()).id, input });
  const askedToErase = async (input: object = {}) => {
    const made = await patient(input)();
    await erasePatient(admin(), made.id, { reason });
    return made;
  };
  const paper = (provider_id: string, verification_status: string, document_type = 'licence') =>
    make(ProviderDocument, {
      provider_id,
      verification_status,
      document_type,
      file_path: 'papers/1.pdf',
    });

  return [
    on(inviteStaff, async () => ({
      input: {
        firstname: 'New',
        lastname: 'Colleague',
        email: anAddress(),
        role_ids: [await roleId('content')],
      },
    })),
    on(
      resendInvitation,
      async () => {
        const { id } = await inviteStaff(actorAs('super-admin', staff['super-admin']), '', {
          firstname: 'New',
          lastname: 'Colleague',
          email: anAddress(),
          role_ids: [await roleId('content')],
        });
        await db.app.manager.update(User, id, { invited_at: new Date('2026-01-01') });
        return { id };
      },
      'a mail may get lost',
    ),
    on(changeStaffRoles, async () => ({
      id: (await colleague()).id,
      input: { role_ids: [await roleId('content')] },
    })),
    on(deactivateStaff, async () => ({ id: (await colleague()).id, input: { reason } })),
    on(reactivateStaff, async () => ({ id: (await colleague({ deactivated_at: new Date() })).id })),
    on(resetSecondFactor, async () => {
      const { id } = await colleague();
      await turnOnSecondFactor(actorAs('support', id));
      return { id, input: { reason } };
    }),
    on(resetPatientSecondFactor, async () => {
      const { id } = await aPatient();
      await aSecondFactor({ type: 'Patient', id });
      return { id, input: { reason } };
    }),
    on(resetClinicSecondFactor, async () => {
      const { id } = await make(ProviderUser, {
        provider_id: (await aClinic()).id,
        firstname: 'Deniz',
        lastname: 'Kaya',
        email: anAddress(),
        password: 'no password',
      });
      await aSecondFactor({ type: 'ProviderUser', id });
      return { id, input: { reason } };
    }),
    on(
      unlockAccount,
      async () => {
        const { id, username } = await colleague();
        for (let n = 0; n < 10; n++) await passwordLimits.attempt(username, `203.0.113.${n}`);
        return { id };
      },
      'the attempts are forgotten after the commit; forgetting them twice is the same',
    ),
    on(changeSettings, () => Promise.resolve({ input: { quote_hours: ++hours } }), 'nothing differs then'),
    on(publishTerms, async () => ({
      id: (
        await make(TermsAndConditions, {
          agreement_type: 'privacy_policy',
          audience: 'patients',
          version: randomUUID().slice(0, 8),
          locale: 'en',
          title: 'Privacy policy',
          body: 'We keep what the law asks for.',
        })
      ).id,
    })),
    on(enterPatientByStaff, () =>
      Promise.resolve({ input: { first_name: 'Ada', last_name: 'Byron', email: anAddress() } }),
    ),
    on(changeEmail, async () => patient({ email: anAddress(), reason })()),
    on(sendPasswordReset, patient(), 'a mail may get lost'),
    on(suspendPatient, patient({ reason })),
    on(reactivatePatient, async () => {
      const made = await patient({ reason })();
      await suspendPatient(admin(), made.id, { reason });
      return made;
    }),
    on(mergePatients, async () => patient({ merged_into_patient_id: (await aPatient()).id, reason })()),
    on(
      previewProviderView,
      async () => patient({ provider_id: (await aClinic()).id })(),
      'a look changes nothing',
    ),
    on(exportPersonalData, patient({ reason }), 'each is a file of its own'),
    on(erasePatient, patient({ reason })),
    on(approveErasure, () => askedToErase()),
    on(declineErasure, () => askedToErase({ reason })),
    on(approveProvider, async () => {
      const { id } = await aClinic({ status: 'inactive' });
      for (const document_type of ['licence', 'insurance']) await paper(id, 'verified', document_type);
      return { id };
    }),
    on(suspendProvider, async () => ({ id: (await aClinic()).id, input: { reason } })),
    on(reactivateProvider, async () => {
      const { id } = await aClinic();
      await suspendProvider(admin(), id, { reason });
      return { id };
    }),
    on(verifyDocument, async () => ({ id: (await paper((await aClinic()).id, 'pending')).id })),
    on(rejectDocument, async () => ({
      id: (await paper((await aClinic()).id, 'pending')).id,
      input: { reason },
    })),
    on(inviteProviderStaff, async () => ({
      id: (await aClinic()).id,
      input: { email: anAddress(), role: 'doctor' },
    })),
    on(revokeInvitation, async () => {
      const clinic = await aClinic();
      const { id } = await inviteProviderStaff(admin(), clinic.id, { email: anAddress(), role: 'doctor' });
      return { id };
    }),
  ];
}
