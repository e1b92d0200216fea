import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { approveReview } from '../../../src/domain/reviews/approve-review.js';
import { ProviderRating, Review } from '../../../src/domain/reviews/entities.js';
import { review as moves, type ReviewState } from '../../../src/domain/reviews/moves.js';
import { rejectReview } from '../../../src/domain/reviews/reject-review.js';
import { unpublishReview } from '../../../src/domain/reviews/unpublish-review.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aClinic, actorAs, aPatient, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const content = () => actorAs('content', staff.content);
const reason = 'It names a person.';
const stored = ({ id }: Review) => db.app.manager.findOneByOrFail(Review, { id });
const ratingOf = (provider_id: string) => db.app.manager.findOneBy(ProviderRating, { provider_id });
const told = async ({ id }: Review) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id: id }))
    .map(({ notifiable_type, type }) => `${notifiable_type} ${type}`)
    .sort();

async function aReview(values: Partial<Review> = {}): Promise<Review> {
  return make(Review, {
    overall_rating: 4,
    review_text: 'Kind people.',
    ...values,
    provider_id: values.provider_id ?? (await aClinic()).id,
    patient_id: values.patient_id ?? (await aPatient()).id,
  });
}

const IN: Record<ReviewState, Partial<Review>> = {
  waiting: {},
  published: { is_published: true, moderated_at: new Date('2026-01-01') },
  withheld: { is_published: false, moderated_at: new Date('2026-01-01') },
};

test('an approved review is published, its author and the clinic are told, and the averages follow', async () => {
  const clinic = await aClinic();
  const review = await aReview({ provider_id: clinic.id, overall_rating: 5, staff_rating: 3 });

  await approveReview(content(), review.id, {});

  expect(await stored(review)).toMatchObject({
    is_published: true,
    moderated_by_user_id: staff.content,
    moderation_reason: null,
  });
  expect(await told(review)).toEqual(['Patient review.published', 'Provider review.published']);
  expect(await ratingOf(clinic.id)).toMatchObject({
    review_count: 1,
    overall_average: '5.00',
    staff_average: '3.00',
    facility_average: null,
  });
});

test('averages count what is published, and forget what is taken down', async () => {
  const clinic = await aClinic();
  const stars = [5, 4, 4];
  const reviews = [];
  for (const overall_rating of stars) reviews.push(await aReview({ provider_id: clinic.id, overall_rating }));
  for (const one of reviews) await approveReview(content(), one.id, {});
  expect(await ratingOf(clinic.id)).toMatchObject({ review_count: 3, overall_average: '4.33' });

  await unpublishReview(content(), reviews[0]!.id, { reason });
  expect(await ratingOf(clinic.id)).toMatchObject({ review_count: 2, overall_average: '4.00' });
  expect(await told(reviews[0]!)).toContain('Provider review.unpublished');

  for (const one of reviews.slice(1)) await unpublishReview(content(), one.id, { reason });
  expect(await ratingOf(clinic.id)).toMatchObject({ review_count: 0, overall_average: null });
});

test('a rejected review stays away, and its author reads why', async () => {
  const review = await aReview();
  await rejectReview(content(), review.id, { reason });
  expect(await stored(review)).toMatchObject({ is_published: false, moderation_reason: reason });
  const [message] = await db.app.manager.findBy(AlertsNotification, { subject_id: review.id });
  expect(message).toMatchObject({
    notifiable_type: 'Patient',
    body: `We can't publish your review: ${reason}`,
  });
});

test.each(['', 'no', '    '])('"%s" is no reason', async (short) => {
  const review = await aReview();
  await expect(rejectReview(content(), review.id, { reason: short })).rejects.toMatchObject({
    fields: { reason: 'Say why, in a few words: the patient reads it.' },
  });
  expect((await stored(review)).moderated_at).toBeNull();
});

const verbs = {
  approveReview: { press: approveReview, to: 'published' },
  rejectReview: { press: rejectReview, to: 'withheld' },
  unpublishReview: { press: unpublishReview, to: 'withheld' },
} as const;
/** What the machine allows but another button does. */
const elsewhere: Record<string, string> = {
  'rejectReview published': 'This review is published: take it down instead.',
  'unpublishReview waiting': 'This review is not published: reject it instead.',
};

test.each(
  Object.entries(verbs).flatMap(([name, { press, to }]) =>
    (Object.keys(IN) as ReviewState[]).map((from) => ({ name, press, from, to: to })),
  ),
)('$name of a review that is $from', async ({ name, press, from, to }) => {
  const review = await aReview(IN[from]);
  const allowed = moves.can(from, to) && !elsewhere[`${name} ${from}`];
  const pressed = press(content(), review.id, { reason });
  if (allowed) {
    await pressed;
    expect((await stored(review)).is_published).toBe(to === 'published');
    return;
  }
  await expect(pressed).rejects.toMatchObject({
    status: 409,
    message: elsewhere[`${name} ${from}`] ?? `This review is ${from} already.`,
  });
  expect(await stored(review)).toMatchObject({ is_published: from === 'published' });
  expect(await told(review)).toEqual([]);
});

test.each(['support', 'medical', 'finance', 'auditor'])('%s may not moderate', async (role) => {
  const review = await aReview();
  for (const { press } of Object.values(verbs))
    await expect(press(actorAs(role), review.id, { reason })).rejects.toMatchObject({ code: 'forbidden' });
});

test('twenty approvals publish once, and its author is told once', async () => {
  const review = await aReview();
  const { won, read } = await allAtOnce(times(20, () => approveReview(content(), review.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This review is published already.'] });
  expect(await told(review)).toEqual(['Patient review.published', 'Provider review.published']);
});

test('ten reviews of one clinic approved at once make one row of averages, with all of them', async () => {
  const clinic = await aClinic();
  const reviews = [];
  for (let stars = 1; stars <= 10; stars++)
    reviews.push(await aReview({ provider_id: clinic.id, overall_rating: (stars % 5) + 1 }));
  const { won } = await allAtOnce(
    reviews.map(
      ({ id }) =>
        () =>
          approveReview(content(), id, {}),
    ),
  );
  expect(won).toBe(10);
  expect(await ratingOf(clinic.id)).toMatchObject({ review_count: 10, overall_average: '3.00' });
});
