import { randomUUID } from 'node:crypto';
import { systemActor } from '../../src/core/actor.js';
import { DomainError, Invalid } from '../../src/core/errors.js';
import { PERMISSIONS } from '../../src/domain/access/permissions.js';
import { openVerbWorld, type VerbWorld } from '../support/situations/all.js';
import { type Pressed, REFUSALS, refusedIn } from '../support/situations/refusals.js';

let world: VerbWorld;
beforeAll(async () => {
  world = await openVerbWorld();
  refusedIn(world);
});
afterAll(() => world.close());

test.each(REFUSALS)('$verb is refused: $sentence', async ({ verb: name, sentence, spoil, pressedBefore }) => {
  const { verb, make: makeOne } = world.situations.get(name)!;
  const made = await makeOne();
  const good: Pressed = { id: made.id ?? '', input: { ...made.input } };
  const actor = {
    ...systemActor('admin', randomUUID()),
    type: 'User' as const,
    id: world.staff['super-admin']!,
    permissions: new Set<string>(PERMISSIONS),
  };
  if (pressedBefore) await verb(actor, good.id, good.input);
  else await verb.preview(actor, good.id, good.input);
  const pressed = { ...good, ...(await spoil(good)) };
  const error: unknown = await verb(actor, pressed.id, pressed.input).then(
    () => new Error('It was not refused.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error;
  const read = error instanceof Invalid ? Object.values(error.fields).join(' ') : error.message;
  if (sentence instanceof RegExp) expect(read).toMatch(sentence);
  else expect(read).toContain(sentence);
});
