import { AuditEntry, Setting } from '../../../src/core/entities.js';
import { changeSettings, currentSettings } from '../../../src/domain/settings/change-settings.js';
import { DEFAULT_SETTINGS, readSetting } from '../../../src/domain/settings/read-setting.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
beforeEach(() => db.app.query('DELETE FROM settings'));
afterAll(() => db.close());

const admin = () => actorAs('admin', staff.admin);

test('what nobody has changed is the default', async () => {
  expect(await currentSettings(admin())).toEqual(DEFAULT_SETTINGS);
});

test('what differs is written, counts at once, and stands in the audit log', async () => {
  await changeSettings(admin(), '', { quote_hours: '72', deposit_percentage: 20 });
  expect(await readSetting(db.app.manager, 'quote_hours')).toBe(72);
  expect(await readSetting(db.app.manager, 'deposit_percentage')).toBe(20);
  await changeSettings(admin(), '', { quote_hours: 24 });
  const entries = await db.app.manager.findBy(AuditEntry, { action: 'changeSettings' });
  expect(entries.map(({ actor_id, changes }) => [actor_id, changes.value])).toEqual([
    [staff.admin, { before: null, after: 72 }],
    [staff.admin, { before: 72, after: 24 }],
  ]);
});

test('a sum stays the text that it is', async () => {
  await changeSettings(admin(), '', { refund_approval_above: '750' });
  expect(await readSetting(db.app.manager, 'refund_approval_above')).toBe('750.00');
  expect((await currentSettings(admin())).refund_approval_above).toBe('750.00');
});

test.each([['750.00'], ['[1]'], ['null'], ['"quoted"'], ['plain'], [7], [{ a: '1' }]])(
  'JSON that holds %j comes back as that',
  async (value) => {
    const { id } = await make(Setting, { name: 'anything', value });
    expect((await db.app.manager.findOneByOrFail(Setting, { id })).value).toEqual(value);
  },
);

test('who saves over what somebody else has saved is told', async () => {
  const opened_with = await currentSettings(admin());
  await changeSettings(admin(), '', { quote_hours: 24, opened_with });
  await expect(changeSettings(admin(), '', { quote_hours: 36, opened_with })).rejects.toMatchObject({
    code: 'conflict',
    fields: { quote_hours: 24 },
  });
  await changeSettings(admin(), '', { quote_hours: 24, opened_with });
  expect(await readSetting(db.app.manager, 'quote_hours')).toBe(24);
});

test.each([
  [{ deposit_percentage: 0 }, 'deposit_percentage', 'At least 1 per cent.'],
  [{ deposit_percentage: 101 }, 'deposit_percentage', 'At most 100 per cent.'],
  [{ deposit_percentage: 'much' }, 'deposit_percentage', 'A whole number of per cent.'],
  [{ quote_hours: 1.5 }, 'quote_hours', 'A whole number of hours.'],
  [
    { critical_conditions: [] },
    'critical_conditions',
    'Without a critical condition nothing would ever be red.',
  ],
  [{ critical_conditions: ['HIV', 'hiv'] }, 'critical_conditions', 'Each condition once.'],
  [{ refund_approval_above: '-5' }, 'refund_approval_above', 'An amount such as 500.00.'],
  [{ session_idle_minutes: 1 }, 'session_idle_minutes', 'At least 5 minutes.'],
])('%j is refused at its field, and nothing is written', async (input, field, sentence) => {
  await expect(changeSettings(admin(), '', { ...input, document_warning_days: 10 })).rejects.toMatchObject({
    fields: { [field]: sentence },
  });
  expect(await db.app.getRepository(Setting).count()).toBe(0);
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s sees and changes no settings',
  async (role) => {
    await expect(changeSettings(actorAs(role), '', { quote_hours: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(currentSettings(actorAs(role))).rejects.toMatchObject({ code: 'forbidden' });
  },
);
