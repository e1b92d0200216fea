import { randomUUID } from 'node:crypto';
import { type Actor, systemActor } from '../../src/core/actor.js';
import { AuditEntry } from '../../src/core/entities.js';
import { DomainError } from '../../src/core/errors.js';
import { PERMISSIONS } from '../../src/domain/access/permissions.js';
import { allAtOnce, times } from '../support/decisions.js';
import { openVerbWorld, type VerbWorld } from '../support/situations/all.js';
import { namesOfVerbs } from '../support/situations/names.js';

let world: VerbWorld;

beforeAll(async () => {
  world = await openVerbWorld();
});
afterAll(() => world.close());

const chief = () => withPermissions(PERMISSIONS);
function withPermissions(permissions: Iterable<string>): Actor {
  const id = world.staff['super-admin']!;
  return {
    ...systemActor('admin', randomUUID()),
    type: 'User',
    id,
    name: 'Somebody',
    permissions: new Set(permissions),
  };
}
const entriesOf = (action: string) =>
  world.db.app.manager.find(AuditEntry, { where: { action }, order: { id: 'ASC' } });

async function begun(name: string) {
  const { verb, make, again } = world.situations.get(name)!;
  const { id = '', input = {} } = await make();
  const before = (await entriesOf(name)).length;
  const press = (actor: Actor = chief()) => verb(actor, id, input);
  const written = async () => (await entriesOf(name)).slice(before);
  return { verb, id, input, again, press, written };
}

/** Refused in a sentence, not by something that broke. */
async function refusalOf(press: () => Promise<unknown>): Promise<DomainError> {
  const error: unknown = await press().then(
    () => new Error('It was not refused.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error;
  return error;
}

test('every verb has its situation, and no situation is of a verb that is gone', () => {
  expect([...world.situations.keys()].sort()).toEqual([...namesOfVerbs()].sort());
});

describe.each(namesOfVerbs())('%s', (name) => {
  test('does what it says, in the name of whoever pressed it', async () => {
    const { press, written } = await begun(name);
    await press();
    const entries = await written();
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ actor_id }) => actor_id))).toEqual(new Set([world.staff['super-admin']]));
  });

  test('is forbidden to who holds every right but this one, and nothing is written', async () => {
    const { verb, press, written } = await begun(name);
    const others = withPermissions(PERMISSIONS.filter((permission) => permission !== verb.permission));
    expect((await refusalOf(() => press(others))).code).toBe('forbidden');
    expect(await written()).toEqual([]);
  });

  test('finds nothing where there is nothing', async () => {
    const { verb, id, input } = await begun(name);
    if (id === '') return;
    expect((await refusalOf(() => verb(chief(), randomUUID(), input))).code).toBe('not_found');
  });

  test('is looked at without a trace', async () => {
    const { verb, id, input, written } = await begun(name);
    const { entries } = await verb.preview(chief(), id, input);
    expect(entries.length).toBeGreaterThan(0);
    expect(await written()).toEqual([]);
  });

  test('does not act on what is no longer as it was shown', async () => {
    const { verb, id, input, written } = await begun(name);
    const stale = () => verb(chief(), id, input, { seen: { all: 'something else' } });
    expect((await refusalOf(stale)).code).toBe('conflict');
    expect(await written()).toEqual([]);
  });

  test('pressed twice', async () => {
    const { press, written, again } = await begun(name);
    await press();
    const once = (await written()).length;
    if (again !== undefined) {
      await press();
      return;
    }
    expect(['refused', 'already_so', 'invalid', 'not_found']).toContain((await refusalOf(press)).code);
    expect(await written()).toHaveLength(once);
  });

  test('pressed by two at once', async () => {
    const { press, written, again } = await begun(name);
    const { won } = await allAtOnce(times(2, () => press()));
    expect(won).toBe(again === undefined ? 1 : 2);
    if (again === undefined)
      expect(new Set((await written()).map(({ request_id }) => request_id)).size).toBe(1);
  });
});
