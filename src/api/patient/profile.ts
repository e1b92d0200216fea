import { changeProfile } from '../../domain/people/change-profile.js';
import { Patient } from '../../domain/people/entities.js';
import { requestEmailVerification } from '../../domain/people/verify-email.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const Profile = shape(Patient, 'Profile', [
  'id',
  'patient_code',
  'first_name',
  'last_name',
  'username',
  'email',
  'email_verified_at',
  'phone_number',
  'birthday',
  'gender',
  'location',
  'profile_image',
  'locale',
  'time_zone',
  'status',
  'created_at',
]);

const readProfile = async ({ manager, caller }: SignedCall) =>
  Profile.of(await manager.findOneByOrFail(Patient, { id: caller.id }));

export const profile = new Area('Profile', 'patient')
  .get('/me', {
    summary: 'Who is signed in',
    needs: 'patient.profile.read',
    answer: Profile.schema,
    read: readProfile,
  })
  .patch('/me', {
    summary: 'Change what is said about you',
    verb: changeProfile,
    subject: ({ caller }: SignedCall) => caller.id,
    version: { required: true, of: Patient },
    answer: Profile.schema,
    read: readProfile,
  })
  .post('/me/email-verification', {
    summary: 'Mail the link to verify your address again',
    verb: requestEmailVerification,
    subject: ({ caller }: SignedCall) => caller.id,
    limit: { points: 5, seconds: 60 * 60 },
  });
