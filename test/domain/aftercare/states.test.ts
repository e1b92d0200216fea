import { completeAftercare } from '../../../src/domain/aftercare/complete-aftercare.js';
import { closeMilestone } from '../../../src/domain/aftercare/close-milestone.js';
import {
  AfterCare,
  AFTERCARE_STATES,
  AftercareMilestone,
  MILESTONE_STATES,
} from '../../../src/domain/aftercare/entities.js';
import { milestone, plan as moves } from '../../../src/domain/aftercare/moves.js';
import { resumeAftercare } from '../../../src/domain/aftercare/resume-aftercare.js';
import { suspendAftercare } from '../../../src/domain/aftercare/suspend-aftercare.js';
import { aPlan, stored, toldAbout } from '../../support/aftercare.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const medical = () => actorAs('medical', staff.medical);
const reason = 'Because it is time.';

const ways = [
  { to: 'suspended', press: suspendAftercare },
  { to: 'active', press: resumeAftercare },
  { to: 'completed', press: completeAftercare },
] as const;

test.each(
  ways.flatMap(({ to, press }) => AFTERCARE_STATES.map((from) => ({ from, to: to, press }))),
)('a plan that is $from to $to', async ({ from, to, press }) => {
  const { plan } = await aPlan({ status: from });
  const pressed = press(medical(), plan.id, { reason });
  if (moves.can(from, to)) {
    await pressed;
    expect((await stored(AfterCare, plan)).status).toBe(to);
    return;
  }
  await expect(pressed).rejects.toMatchObject({ status: 409, code: from === to ? 'already_so' : 'refused' });
  expect((await stored(AfterCare, plan)).status).toBe(from);
  expect(await toldAbout(plan)).toEqual([]);
});

test.each(MILESTONE_STATES.map((from) => ({ from })))(
  'a milestone that is $from is closed',
  async ({ from }) => {
    const { plan, milestones } = await aPlan();
    await db.app.manager.update(AftercareMilestone, milestones[1]!.id, { milestone_status: from });
    const pressed = closeMilestone(medical(), milestones[1]!.id, { reason });
    if (milestone.can(from, 'completed')) {
      await pressed;
      expect(await stored(AftercareMilestone, milestones[1]!)).toMatchObject({
        milestone_status: 'completed',
        completion_percentage: 100,
      });
      return;
    }
    await expect(pressed).rejects.toMatchObject({ code: 'already_so' });
    expect((await stored(AfterCare, plan)).recovery_stage).toBe('Stage 2');
  },
);

test('what is completed stays so', () => {
  expect(moves.moves.completed).toEqual([]);
  expect(milestone.moves.completed).toEqual([]);
});
