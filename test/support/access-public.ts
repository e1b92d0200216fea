import { randomBytes, randomUUID } from 'node:crypto';
import { Language, Location, LocationStartingPrice, Package } from '../../src/domain/catalogue/entities.js';
import { PasswordResetTokenForAllUsers } from '../../src/domain/auth/entities.js';
import { hashOf } from '../../src/domain/auth/password-links.js';
import { DiscoveryQuestion, Information, TermsAndConditions } from '../../src/domain/content/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { ProviderTeamMember } from '../../src/domain/providers/entities.js';
import { Review } from '../../src/domain/reviews/entities.js';
import { type Apps } from './app-people.js';
import { aTreatment } from './journey.js';
import { aClinic, aPatient, make } from './world.js';

/** An id, or an id and what belongs to it, as `{plan.milestone}` in a path or a body. */
export type Thing = string | Record<string, string>;
export type Things = Record<string, () => Promise<Thing>>;

const page = { locale: 'en', title: 'Before', body: 'Sleep well.', status: 'published' };

/** What nobody has to sign in for, and what such requests carry. */
export const publicThings = ({ database }: Apps): Things => ({
  email: () => Promise.resolve(`${randomUUID()}@example.com`),
  terms: someTerms,
  clinic: async () => {
    const { id: provider_id } = await aClinic();
    const hotel = { package_name: 'Hotel', package_category: 'hotel', package_price: '150.00' };
    await make(Package, { ...hotel, currency: 'EUR', provider_id });
    await make(ProviderTeamMember, { provider_id, full_name: 'Dr. Deniz Kaya', title: 'Surgeon' });
    const { id: patient_id } = await aPatient();
    await make(Review, { patient_id, provider_id, overall_rating: 5, is_published: true });
    return provider_id;
  },
  suspendedClinic: async () => (await aClinic({ status: 'suspended' })).id,
  withdrawnTreatment: async () => (await aTreatment({ status: 'inactive' })).id,
  place: async () => {
    const street = { address: 'Tesvikiye 1', city: 'Istanbul', country: 'Turkey', phone: '+902125550199' };
    const names = {
      name: 'Nisantasi',
      legal_name: 'Nisantasi A.S.',
      description: 'By the park',
      tax: 'TR-1',
    };
    const { id } = await make(Location, { ...street, ...names, email: 'desk@example.com' });
    const price = { country_name: 'Turkey', starting_price: '1800.00', currency: 'EUR' };
    await make(LocationStartingPrice, { ...price, location_id: id });
    return id;
  },
  language: async () => {
    const code = randomBytes(2).toString('hex');
    return (await make(Language, { code, name: code, native_name: code })).id;
  },
  question: async () => {
    const text = { question_key: randomUUID(), locale: 'en', question_text: 'Since when?' };
    return (await make(DiscoveryQuestion, { ...text, question_type: 'text', status: 'published' })).id;
  },
  page: async () => (await make(Information, { ...page, slug: randomUUID(), audience: 'patients' })).slug,
  pageForClinics: async () =>
    (await make(Information, { ...page, slug: randomUUID(), audience: 'provider_users' })).slug,
  verification: async () => {
    const { id } = await aPatient();
    const token = `${(Date.now() + 3_600_000).toString(36)}.${randomBytes(32).toString('base64url')}`;
    await database.app.manager.update(Patient, { id }, { activation_code: hashOf(token) });
    return { id, token };
  },
  passwordLink: async () => {
    const { id, email } = await aPatient();
    const token = randomBytes(32).toString('base64url');
    const row = { email, user_type: 'Patient', token: hashOf(token), created_at: new Date() };
    await database.app.getRepository(PasswordResetTokenForAllUsers).insert(row);
    return { id, token };
  },
});

/** A text in force, that nobody agreed to yet. */
export async function someTerms(): Promise<string> {
  const text = { agreement_type: 'marketing', audience: 'patients', locale: 'en', status: 'published' };
  const version = randomUUID().slice(0, 30);
  return (await make(TermsAndConditions, { ...text, version, title: 'News', body: 'News.' })).id;
}
