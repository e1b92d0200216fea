import { files, read, withoutComments } from './sources.js';

const CODE = /\.(ts|tsx|mjs|js)$/;
const LINES = 300;
/** A migration is as long as its tables; types that are made from the API are as long as it is. */
const MAY_BE_LONG = /^migrations\/|^packages\/api-client\/src\/schema\.d\.ts$/;

const lines = (file: string) => read(file).split('\n').length - 1;
const holding = (pattern: RegExp, found: string[]) =>
  found.filter((file) => pattern.test(withoutComments(read(file))));

test(`no file is longer than ${LINES} lines`, () => {
  const long = files(CODE).filter((file) => !MAY_BE_LONG.test(file) && lines(file) > LINES);
  expect(long).toEqual([]);
});

test('only what people start speaks to the console; the rest writes a log', () => {
  const quiet = files(CODE, 'src', 'resources', 'actions', 'migrations', 'ormconfig.ts').filter(
    (file) => !file.startsWith('src/main/'),
  );
  expect(holding(/\bconsole\.\w+\(/, quiet)).toEqual([]);
});

test('pages load nothing from another host', () => {
  const served = files(/\.(ts|tsx|js|css|svg|html)$/, 'src/admin');
  const elsewhere = /(https?:)?\/\/(?!www\.w3\.org\/|localhost|127\.0\.0\.1|\$\{)[a-z0-9-]+(\.[a-z0-9-]+)+/i;
  expect(holding(elsewhere, served)).toEqual([]);
});

test('nothing is left for later, and no rule is switched off', () => {
  // Put together here, so that this file does not find itself.
  const left = new RegExp(
    ['TO', 'DO'].join('') + '|' + ['FIX', 'ME'].join('') + '|\\b' + ['XX', 'X'].join('') + '\\b',
  );
  expect(files(CODE).filter((file) => left.test(read(file)))).toEqual([]);
  const off = new RegExp(['eslint', 'disable'].join('-'));
  // An interface that others fill is empty by design.
  const allowed = ['src/core/queue-types.ts'];
  expect(files(CODE).filter((file) => off.test(read(file)) && !allowed.includes(file))).toEqual([]);
  const unchecked = new RegExp('@ts-' + '(ignore|nocheck|expect-error)');
  expect(files(CODE).filter((file) => unchecked.test(read(file)))).toEqual([]);
});

test('no test is skipped, or run alone', () => {
  const alone = new RegExp(
    '\\b(' + ['test', 'it', 'describe'].join('|') + ')\\.(skip|only|todo)\\b|\\bx(it|test|describe)\\(',
  );
  expect(files(/\.test\.ts$/, 'test').filter((file) => alone.test(read(file)))).toEqual([]);
});
