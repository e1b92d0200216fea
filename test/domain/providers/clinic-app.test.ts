import { randomBytes } from 'node:crypto';
import { ANYONE, systemActor } from '../../../src/core/actor.js';
import { AuditEntry, ModelHasRole, Role } from '../../../src/core/entities.js';
import { verifyPassword } from '../../../src/core/passwords.js';
import { changePackage, offerPackage } from '../../../src/domain/catalogue/offer-package.js';
import { Package, PackageItem, ProviderTreatmentPricing } from '../../../src/domain/catalogue/entities.js';
import { setTreatmentPricing } from '../../../src/domain/catalogue/set-treatment-pricing.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import { decideDiscount } from '../../../src/domain/discounts/decide-as-clinic.js';
import { declineInquiry } from '../../../src/domain/inquiries/decline-inquiry.js';
import { InquiryProvider } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { viewInquiry } from '../../../src/domain/inquiries/view-inquiry.js';
import { acceptStaffInvitation } from '../../../src/domain/providers/accept-staff-invitation.js';
import { changeNotificationPreferences } from '../../../src/domain/providers/change-notification-preferences.js';
import {
  NotificationPreference,
  Provider,
  ProviderStaffInvitation,
  ProviderUser,
} from '../../../src/domain/providers/entities.js';
import { inviteColleague } from '../../../src/domain/providers/invite-colleague.js';
import { hashToken } from '../../../src/domain/providers/invite-provider-staff.js';
import { quoteInquiry } from '../../../src/domain/quotes/quote-inquiry.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { asClinic, aClinicUser } from '../../support/app-people.js';
import { anOffer, aTreatmentWithPlan, given } from '../../support/clinic-world.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry, aTreatment } from '../../support/journey.js';
import { aClinic, make, makeStaff } from '../../support/world.js';

let database: TestDatabase;
let staff: Record<string, string>;
let owner: ProviderUser;

beforeAll(async () => {
  database = await openTestDatabase();
  staff = await makeStaff(database);
  for (const name of ['owner', 'doctor', 'coordinator'])
    await database.app.getRepository(Role).insert({ name, guard_name: 'provider' });
});
beforeEach(async () => {
  owner = await aClinicUser((await aClinic()).id);
});
afterAll(() => database.close());

const rows = <T extends object>(entity: new () => T, where: object): Promise<T[]> =>
  database.app.manager.findBy(entity, where);

async function aGivenInquiry() {
  const { id } = await anInquiry();
  await given(id, owner.provider_id);
  return id;
}

describe('an inquiry', () => {
  const reason = 'Not our field.';

  test('is declined once by ten at once; staff learn who declined, without the reason', async () => {
    const id = await aGivenInquiry();
    const { won, read } = await allAtOnce(times(10, () => declineInquiry(asClinic(owner), id, { reason })));
    expect({ won, read }).toEqual({ won: 1, read: ['Your clinic has declined already.'] });
    const told = await rows(AlertsNotification, { subject_id: id });
    expect(told.map(({ notifiable_type }) => notifiable_type)).toContain('User');
    expect(told.every(({ notifiable_type }) => notifiable_type === 'User')).toBe(true);
    for (const { title, body } of told) expect(title + body).not.toContain(reason);
    expect(told.map(({ notifiable_id }) => notifiable_id)).toContain(staff.admin);
  });

  test('is quoted once by ten at once', async () => {
    const treatment = await aTreatmentWithPlan();
    const id = await aGivenInquiry();
    const quote = () => quoteInquiry(asClinic(owner), id, anOffer(treatment.id));
    expect(await allAtOnce(times(10, quote))).toEqual({
      won: 1,
      read: ['Your clinic has a quote for this inquiry already: change that one.'],
    });
    expect(await rows(Quote, { inquiry_id: id })).toHaveLength(1);
  });

  test('is seen from the first time on, by two at once as by one', async () => {
    const id = await aGivenInquiry();
    await allAtOnce(times(2, () => viewInquiry(asClinic(owner, 'coordinator'), id, {})));
    const [invitation] = await rows(InquiryProvider, { inquiry_id: id });
    expect(invitation).toMatchObject({ status: 'viewed' });
  });

  test('is neither declined nor quoted by who may not, nor by another clinic', async () => {
    const id = await aGivenInquiry();
    const mute = { ...asClinic(owner), permissions: new Set(['clinic.inquiries.read']) };
    await expect(declineInquiry(mute, id, { reason })).rejects.toThrow('Your role does not allow this.');
    const stranger = asClinic(await aClinicUser((await aClinic()).id));
    await expect(declineInquiry(stranger, id, { reason })).rejects.toThrow('There is no such record.');
    await expect(viewInquiry(stranger, id, {})).rejects.toThrow('There is no such record.');
  });
});

describe('what a clinic offers', () => {
  const hotel = {
    package_name: 'Hotel',
    package_price: '150',
    currency: 'EUR',
    package_category: 'hotel',
    items: [{ item_name: 'Nights', item_value: '3', item_price: '150' }],
  };

  test('packages are offered with their parts and change as a whole', async () => {
    const { id } = await offerPackage(asClinic(owner), '', hotel);
    const items = [{ item_name: 'Breakfasts', item_value: '3', item_price: '30.5' }];
    await changePackage(asClinic(owner, 'coordinator'), id, { package_price: '180.5', items });
    expect(await rows(Package, { id })).toMatchObject([{ package_price: '180.50', status: 'active' }]);
    expect(await rows(PackageItem, { package_id: id })).toMatchObject([
      { item_name: 'Breakfasts', item_price: '30.50' },
    ]);
    await expect(changePackage(asClinic(owner, 'doctor'), id, {})).rejects.toThrow('does not allow');
    const stranger = asClinic(await aClinicUser((await aClinic()).id));
    await expect(changePackage(stranger, id, {})).rejects.toThrow('There is no such record.');
  });

  test.each(['-1', 'NaN', '1e3', '1.234', '999999999', ''])(
    'a price of %j is none',
    async (package_price) => {
      await expect(offerPackage(asClinic(owner), '', { ...hotel, package_price })).rejects.toThrow(
        'An amount such as 1250.00.',
      );
    },
  );

  test('a treatment has one price at a clinic, however often it is set at once', async () => {
    const { id: treatment_id } = await aTreatment();
    const pricing = { pricing_unit: 'per_graft', price: '1.2', currency: 'EUR', minimum_grafts: 1000 };
    const set = (price: string) => setTreatmentPricing(asClinic(owner), treatment_id, { ...pricing, price });
    expect((await allAtOnce(['1', '2', '3'].map((price) => () => set(price)))).won).toBe(3);
    expect(await rows(ProviderTreatmentPricing, { treatment_id })).toHaveLength(1);
    const flat = { ...pricing, pricing_unit: 'flat' };
    await expect(setTreatmentPricing(asClinic(owner), treatment_id, flat)).rejects.toThrow('fewest grafts');
  });
});

describe('a discount', () => {
  test('is agreed to by the clinic that was asked; a no needs a reason', async () => {
    const terms = { discount_code: 'AUTUMN', discount_type: 'percentage', discount_value: '10.00' };
    const discount = await make(Discount, { ...terms, requires_provider_approval: true });
    await make(ProviderDiscount, { discount_id: discount.id, provider_id: owner.provider_id });
    const decide = (input: object) => decideDiscount(asClinic(owner), discount.id, input);
    await expect(decide({ decision: 'rejected' })).rejects.toThrow("Give the clinic's reason");
    expect(await allAtOnce(times(5, () => decide({ decision: 'approved' })))).toEqual({
      won: 1,
      read: ['This clinic has agreed already.'],
    });
    expect(await rows(ProviderDiscount, { discount_id: discount.id })).toMatchObject([
      { decision: 'approved', decided_by_provider_user_id: owner.id },
    ]);
    const stranger = asClinic(await aClinicUser((await aClinic()).id));
    await expect(decideDiscount(stranger, discount.id, { decision: 'approved' })).rejects.toThrow(
      'There is no such record.',
    );
    await expect(
      decideDiscount(asClinic(owner, 'doctor'), discount.id, { decision: 'approved' }),
    ).rejects.toThrow('does not allow');
  });
});

describe('the team', () => {
  const person = { firstname: 'Ayşe', lastname: 'Demir', password: 'a long enough password' };
  const nobody = { ...systemActor('api', 'test'), permissions: new Set<string>() };

  async function anInvitation(values: Partial<ProviderStaffInvitation> = {}) {
    const token = randomBytes(32).toString('base64url');
    const email = `${randomBytes(6).toString('hex')}@example.com`;
    const { id } = await inviteColleague(asClinic(owner), '', { email, role: 'doctor' });
    await database.app.manager.update(
      ProviderStaffInvitation,
      { id },
      { token_hash: hashToken(token), ...values },
    );
    return { id, token, email };
  }

  test('somebody who is invited joins in the role that was meant, once by five at once', async () => {
    const { id, token, email } = await anInvitation();
    const accept = () => acceptStaffInvitation(nobody, '', { ...person, token });
    expect(await allAtOnce(times(5, accept))).toEqual({
      won: 1,
      read: ['This link is no longer valid: ask your clinic for a new one.'],
    });
    const [user] = await rows(ProviderUser, { email });
    expect(user).toMatchObject({ provider_id: owner.provider_id, firstname: 'Ayşe', status: 'active' });
    expect(await verifyPassword(person.password, user!.password)).toBe(true);
    const [link] = await rows(ModelHasRole, { model_id: user!.id });
    expect(await rows(Role, { id: link!.role_id })).toMatchObject([
      { name: 'doctor', guard_name: 'provider' },
    ]);
    expect(await rows(ProviderStaffInvitation, { id })).toMatchObject([
      { accepted_provider_user_id: user!.id, invited_by_type: 'ProviderUser', invited_by_id: owner.id },
    ]);
    const entries = await rows(AuditEntry, { entity_id: user!.id });
    expect(JSON.stringify(entries)).not.toContain(person.password);
    expect(acceptStaffInvitation.permission).toBe(ANYONE);
  });

  test('a link that is over, taken back or never was opens nothing', async () => {
    const past = new Date(Date.now() - 60_000);
    const dead = [
      (await anInvitation({ expires_at: past })).token,
      (await anInvitation({ revoked_at: past })).token,
      'a token that nobody ever sent',
    ];
    for (const token of dead)
      await expect(acceptStaffInvitation(nobody, '', { ...person, token })).rejects.toThrow(
        'This link is no longer valid',
      );
  });

  test('a suspended clinic takes nobody on, and short passwords are none', async () => {
    const { token } = await anInvitation();
    await expect(acceptStaffInvitation(nobody, '', { ...person, token, password: 'short' })).rejects.toThrow(
      'At least 12 characters.',
    );
    await database.app.manager.update(Provider, { id: owner.provider_id }, { status: 'suspended' });
    await expect(acceptStaffInvitation(nobody, '', { ...person, token })).rejects.toThrow('takes nobody on');
  });

  test('only who leads the team invites, and everybody once', async () => {
    const { email } = await anInvitation();
    await expect(inviteColleague(asClinic(owner), '', { email, role: 'owner' })).rejects.toThrow(
      'invited already',
    );
    for (const role of ['doctor', 'coordinator'] as const)
      await expect(
        inviteColleague(asClinic(owner, role), '', { email: 'new@example.com', role: 'owner' }),
      ).rejects.toThrow('does not allow');
  });

  test('the first two choices of mails at once make one row', async () => {
    const choose = (input: object) => changeNotificationPreferences(asClinic(owner), '', input);
    await allAtOnce([
      () => choose({ review_notification: true }),
      () => choose({ quote_notification: false }),
    ]);
    expect(await rows(NotificationPreference, { provider_id: owner.provider_id })).toMatchObject([
      { review_notification: true, quote_notification: false, schedule_notification: true },
    ]);
  });
});
