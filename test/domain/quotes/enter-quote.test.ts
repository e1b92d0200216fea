import { InquiryProvider } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { enterQuoteForClinic } from '../../../src/domain/quotes/enter-quote-for-clinic.js';
import { Quote, QuotePackage } from '../../../src/domain/quotes/entities.js';
import { Package } from '../../../src/domain/catalogue/entities.js';
import { reload } from '../../support/bookings.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry, aPlatformRate, aTreatment } from '../../support/journey.js';
import { daysFromNow } from '../../support/story.js';
import { aClinic, actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  await aPlatformRate(15);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const told = async (subject_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();

async function anOffer(values: object = {}) {
  return {
    provider_id: (await aClinic()).id,
    treatment_id: (await aTreatment()).id,
    treatment_date: [daysFromNow(90)],
    quote_amount: '2500',
    currency: 'EUR',
    ...values,
  };
}

test('a quote entered for a clinic is sent at once: commission and deposit frozen, the clock running', async () => {
  const inquiry = await anInquiry();
  const offer = await anOffer({ expiration_hours: 24 });
  const quote = await enterQuoteForClinic(support(), inquiry.id, offer);
  const stored = await reload(quote.id);
  expect(stored).toMatchObject({
    status: 'quote',
    commission: 15,
    deposit_percentage: 20,
    quote_amount: '2500.00',
    expiration_hours: 24,
    treatment_date: offer.treatment_date,
  });
  expect(stored.expires_at!.getTime() - stored.created_at.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
  expect(await told(quote.id)).toEqual(['Patient quote.submitted']);
  const invitation = await db.app.manager.findOneBy(InquiryProvider, {
    inquiry_id: inquiry.id,
    provider_id: offer.provider_id,
  });
  expect(invitation?.status).toBe('quoted');
});

test('a draft is seen by nobody, and has no clock', async () => {
  const inquiry = await anInquiry();
  const { id } = await enterQuoteForClinic(support(), inquiry.id, await anOffer({ status: 'inquiry' }));
  expect(await reload(id)).toMatchObject({ status: 'inquiry', expires_at: null });
  expect(await told(id)).toEqual([]);
});

test('packages keep the price that they have on the day, the first of them on the quote', async () => {
  const provider_id = (await aClinic()).id;
  const price = { package_price: '180.00', currency: 'EUR', package_category: 'hotel' };
  const hotel = await make(Package, { provider_id, package_name: 'Hotel', ...price });
  const elsewhere = await make(Package, {
    provider_id: (await aClinic()).id,
    package_name: 'Other',
    ...price,
  });
  const inquiry = await anInquiry();
  const { id } = await enterQuoteForClinic(
    support(),
    inquiry.id,
    await anOffer({ provider_id, package_ids: [hotel.id] }),
  );
  expect((await reload(id)).package_id).toBe(hotel.id);
  expect(await db.app.manager.findBy(QuotePackage, { quote_id: id })).toEqual([
    expect.objectContaining({ package_id: hotel.id, price: '180.00', currency: 'EUR' }),
  ]);
  await expect(
    enterQuoteForClinic(
      support(),
      (await anInquiry()).id,
      await anOffer({ provider_id, package_ids: [elsewhere.id] }),
    ),
  ).rejects.toMatchObject({ fields: { package_ids: 'Choose active packages of this clinic.' } });
});

test.each([
  [{ quote_amount: '0' }, 'quote_amount', 'More than nothing.'],
  [{ quote_amount: '12.345' }, 'quote_amount', 'An amount such as 1250.00.'],
  [{ currency: 'euro' }, 'currency', 'A currency code of three capitals, such as EUR.'],
  [{ treatment_date: [] }, 'treatment_date', 'At least one date.'],
  [{ treatment_date: ['31.12.2026'] }, 'treatment_date.0', 'A date such as 2026-01-31.'],
  [{ expiration_hours: 0 }, 'expiration_hours', 'At least one hour.'],
  [{ provider_id: 'x' }, 'provider_id', 'Choose a clinic.'],
])('%j is refused at its field', async (wrong, field, sentence) => {
  const inquiry = await anInquiry();
  await expect(enterQuoteForClinic(support(), inquiry.id, await anOffer(wrong))).rejects.toMatchObject({
    fields: { [field]: sentence },
  });
  expect(await db.app.manager.countBy(Quote, { inquiry_id: inquiry.id })).toBe(0);
});

test('a clinic quotes once for an inquiry, also when twenty press at once', async () => {
  const inquiry = await anInquiry();
  const offer = await anOffer();
  const { won, read } = await allAtOnce(times(20, () => enterQuoteForClinic(support(), inquiry.id, offer)));
  expect({ won, read }).toEqual({ won: 1, read: ['This clinic has a quote for this inquiry already.'] });
});
