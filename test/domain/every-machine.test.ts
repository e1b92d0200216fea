import { randomUUID } from 'node:crypto';
import { systemActor } from '../../src/core/actor.js';
import { DomainError } from '../../src/core/errors.js';
import { PERMISSIONS } from '../../src/domain/access/permissions.js';
import { files, read } from '../architecture/sources.js';
import { openVerbWorld, type VerbWorld } from '../support/situations/all.js';
import { factsOf } from '../../src/core/facts.js';
import { type Machine } from '../../src/core/machine.js';
import { DERIVED, WALKS } from '../support/situations/machines.js';

let world: VerbWorld;
beforeAll(async () => {
  world = await openVerbWorld();
});
afterAll(() => world.close());

const edgesOf = ({ moves }: Machine<string>) =>
  Object.entries(moves).flatMap(([from, ends]) => ends.map((to) => `${from} > ${to}`));
const edgesIn = (listed: Record<string, readonly string[]>) => Object.values(listed).flat();

test('every machine of the domain is here', () => {
  const declared = files(/\.ts$/, 'src/domain').flatMap((file) =>
    [...read(file).matchAll(/export const (\w+) = machine</g)].map(([, name]) => `${file} ${name}`),
  );
  const machines = new Set(WALKS.map(({ machine }) => machine));
  expect(declared).toHaveLength(machines.size + DERIVED.length);
});

test.each(WALKS)(
  'the states of a $name are those that its column declares',
  ({ machine, entity, column }) => {
    const values = factsOf(entity).columns.get(column)?.values ?? [];
    expect(Object.keys(machine.moves).sort()).toEqual([...values].sort());
  },
);

test.each(WALKS)('every move of a $name has somebody who makes it', ({ machine, verbs, others }) => {
  expect([...new Set([...edgesIn(verbs), ...edgesIn(others)])].sort()).toEqual(edgesOf(machine).sort());
});

const presses = WALKS.flatMap((one) =>
  Object.entries(one.verbs).flatMap(([verb, edges]) =>
    Object.keys(one.machine.moves).map((from) => ({ ...one, verb, from, edges })),
  ),
);

test.each(presses)('$verb on a $name that is $from', async ({ verb: name, entity, column, from, edges }) => {
  const { verb, make } = world.situations.get(name)!;
  const { id = '', input = {} } = await make();
  const rows = world.db.app.getRepository(entity);
  await rows.update({ id }, { [column]: from });
  const actor = {
    ...systemActor('admin', randomUUID()),
    type: 'User' as const,
    id: world.staff['super-admin']!,
    permissions: new Set<string>(PERMISSIONS),
  };
  const error: unknown = await verb(actor, id, input).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const now = ((await rows.findOneBy({ id })) as Record<string, unknown>)[column];
  const edge = edges.find((one) => one.startsWith(`${from} > `));
  if (edge !== undefined) {
    expect([error, now]).toEqual([null, edge.split(' > ')[1]]);
    return;
  }
  expect(error).toBeInstanceOf(DomainError);
  expect([(error as DomainError).status, now]).toEqual([409, from]);
});
