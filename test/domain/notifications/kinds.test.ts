import { ANYONE } from '../../../src/core/actor.js';
import { allTables } from '../../../src/core/facts.js';
import { PERMISSIONS } from '../../../src/domain/access/permissions.js';
import '../../../src/domain/entities.js';
import { kindOf, kindsThatAreKnown, knowsKind } from '../../../src/domain/notifications/kinds.js';
import { files, read, withoutComments } from '../../architecture/sources.js';

const DOTTED = /'([a-z_]+\.[a-z_]+)'/g;
/** Rights of staff, columns of tables, one-letter names in SQL, files: none of them is something that happened. */
const rights = new Set<string>([...PERMISSIONS, ANYONE]);
const columns = new Set(
  allTables().flatMap(({ table, columns: all }) => [...all.keys()].map((column) => `${table}.${column}`)),
);
const isElse = (name: string) => {
  const [first = ''] = name.split('.');
  if (EVENT_OF_THE_GATEWAY.test(name)) return true;
  return rights.has(name) || columns.has(name) || first.length === 1 || /\.(html|json)$/.test(name);
};

/** The gateway has names of its own for what happens. */
const OF_THE_GATEWAY = /stripe|webhook/;
const EVENT_OF_THE_GATEWAY = /^(payment_intent|setup_intent|payment_method|charge|customer)\./;

const sources = files(/\.ts$/, 'src/domain', 'src/api').filter(
  (file) => file !== 'src/domain/notifications/kinds.ts' && !OF_THE_GATEWAY.test(file),
);
/** Every `type:` of a notification, and every other dotted name: many are handed on by a function that tells. */
const used = new Set(
  sources
    .flatMap((file) => [...withoutComments(read(file)).matchAll(DOTTED)].map(([, name]) => name!))
    .filter((name) => !isElse(name)),
);

test('every kind of notification that the sources name has its place among the choices of clinics', () => {
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((name) => !knowsKind(name)).sort()).toEqual([]);
});

test('no place is kept for what nobody is told any more', () => {
  expect(kindsThatAreKnown().filter((name) => !used.has(name))).toEqual([]);
});

test('what has no place is told to everybody whom it may concern, and says as little as it can', () => {
  expect(kindOf('something.new')).toEqual({
    preference: null,
    roles: ['doctor', 'coordinator'],
    discreet: true,
  });
});
