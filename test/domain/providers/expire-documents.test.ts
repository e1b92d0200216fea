import { addDays, dayIn } from '../../../src/core/dates.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { ProviderDocument } from '../../../src/domain/providers/entities.js';
import { expireDocuments, warnOfDocuments } from '../../../src/domain/providers/expire-documents.js';
import { rejectDocument } from '../../../src/domain/providers/reject-document.js';
import { staffedDatabase } from '../../support/staffed-database.js';
import { aClinic, actorAs, make } from '../../support/world.js';

const world = staffedDatabase();
afterEach(() => world.db.app.query("UPDATE provider_documents SET verification_status = 'rejected'"));

async function aPaper(days: number | null, verification_status = 'verified', zone = 'UTC') {
  const { id: provider_id } = await aClinic({ timezone: zone });
  return make(ProviderDocument, {
    provider_id,
    document_type: 'licence',
    file_path: 'documents/licence.pdf',
    expiry_date: days === null ? null : addDays(dayIn(zone, new Date()), days),
    verification_status,
  });
}
const status = async ({ id }: ProviderDocument) =>
  (await world.db.app.manager.findOneByOrFail(ProviderDocument, { id })).verification_status;
const told = async ({ id }: ProviderDocument) => [
  ...new Set(
    (await world.db.app.manager.findBy(AlertsNotification, { subject_id: id })).map(
      ({ notifiable_type, type }) => `${notifiable_type} ${type}`,
    ),
  ),
];
const together = async (run: () => Promise<number>) =>
  (await Promise.all([1, 2, 3, 4].map(run))).reduce((sum, one) => sum + one);

test('a paper expires the day after its last, and clinic and staff learn of it once', async () => {
  const [over, last] = [await aPaper(-1), await aPaper(0)];
  expect(await together(expireDocuments)).toBe(1);
  expect(await expireDocuments()).toBe(0);
  expect([await status(over), await status(last)]).toEqual(['expired', 'verified']);
  expect((await told(over)).sort()).toEqual(['Provider document.expired', 'User document.expired']);
});

test('a paper that ends soon is a warning, once for each last day', async () => {
  const [soon, far, over] = [await aPaper(30), await aPaper(31), await aPaper(-1)];
  expect(await together(warnOfDocuments)).toBe(1);
  expect(await warnOfDocuments()).toBe(0);
  expect((await told(soon)).sort()).toEqual(['Provider document.ends_soon', 'User document.ends_soon']);
  expect([await told(far), await told(over)]).toEqual([[], []]);
  await world.db.app.query(
    'UPDATE provider_documents SET expiry_date = expiry_date - INTERVAL 1 DAY WHERE id = ?',
    [soon.id],
  );
  expect(await warnOfDocuments()).toBe(1);
});

test('what nobody has verified, or has no end, is let alone', async () => {
  await aPaper(-1, 'pending');
  await aPaper(-1, 'rejected');
  await aPaper(null);
  expect(await expireDocuments()).toBe(0);
  expect(await warnOfDocuments()).toBe(0);
});

test.each(['Pacific/Auckland', 'Pacific/Honolulu'])('the day is that of a clinic in %s', async (zone) => {
  const [over, last] = [await aPaper(-1, 'verified', zone), await aPaper(0, 'verified', zone)];
  expect(await expireDocuments()).toBe(1);
  expect([await status(over), await status(last)]).toEqual(['expired', 'verified']);
});

test('a paper is rejected or expires', async () => {
  const paper = await aPaper(-1);
  const medical = actorAs('admin', world.staff.admin);
  const [rejected] = await Promise.allSettled([
    rejectDocument(medical, paper.id, { reason: 'It cannot be read.' }),
    expireDocuments(),
  ]);
  expect(await status(paper)).toBe(rejected.status === 'fulfilled' ? 'rejected' : 'expired');
});
