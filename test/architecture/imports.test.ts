import { files, importsOf } from './sources.js';

const CODE = /\.tsx?$/;

/** Which part may know which other, itself aside. What is not listed knows nothing else of ours. */
const arrows: Record<string, readonly string[]> = {
  'src/core': [],
  'src/domain': ['src/core'],
  'src/admin': ['src/domain', 'src/core'],
  'src/api': ['src/domain', 'src/core'],
  'src/jobs': ['src/domain', 'src/core'],
  'src/main': [
    'src/admin',
    'src/api',
    'src/jobs',
    'src/domain',
    'src/core',
    'resources',
    'actions',
    'migrations',
    'seeds',
    'ormconfig',
  ],
  actions: ['src/admin', 'src/domain', 'src/core'],
  resources: ['actions', 'src/admin', 'src/domain', 'src/core'],
  migrations: [],
  seeds: ['src/domain', 'src/core'],
  ormconfig: ['src/domain', 'src/core', 'migrations'],
};
const parts = Object.keys(arrows);

/** What a part may not speak to, for that is somebody else's business. */
const foreign: [string, RegExp, string][] = [
  [
    'src/domain',
    /^(express|adminjs|@adminjs\/|bull$|ioredis|mysql2|nodemailer|formidable|helmet|react)/,
    'a door',
  ],
  ['src/core', /^(express|adminjs|@adminjs\/|formidable|helmet|react)/, 'a door'],
  ['src/jobs', /^(express|adminjs|@adminjs\/)/, 'another door'],
  ['src/api', /^(adminjs|@adminjs\/|bull$)/, 'another door'],
  ['src/admin', /^bull$/, 'another door'],
  ['resources', /^(express|adminjs|@adminjs\/|bull$|typeorm)/, 'the machinery'],
  ['actions', /^(express|adminjs|@adminjs\/|bull$|typeorm)/, 'the machinery'],
];

const sources = files(CODE, ...parts.filter((part) => part !== 'ormconfig'), 'ormconfig.ts');
const partOf = (file: string) =>
  parts.find((part) => file === `${part}.ts` || file === `${part}.js` || file.startsWith(`${part}/`));
const imports = sources.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

test('every file of the program belongs to a part, and all of them are read', () => {
  expect(sources.filter((file) => partOf(file) === undefined)).toEqual([]);
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(500);
});

test.each(parts)('%s knows only what lies below it', (part) => {
  const allowed = [part, ...arrows[part]!];
  const wrong = imports
    .filter(({ file }) => partOf(file) === part)
    .filter(({ target }) => {
      const other = partOf(target);
      return other !== undefined && !allowed.includes(other);
    });
  expect(wrong).toEqual([]);
});

test('nothing of the program knows its tests, its scripts or what was built', () => {
  expect(imports.filter(({ target }) => /^(test|scripts|dist)\//.test(target))).toEqual([]);
});

test.each(foreign)('%s does not import %s: that is %s', (part, pattern) => {
  expect(imports.filter(({ file, target }) => partOf(file) === part && pattern.test(target))).toEqual([]);
});

test('the pages in the browser know nothing of the server', () => {
  const wrong = imports
    .filter(({ file }) => file.startsWith('src/admin/components/'))
    .filter(({ target }) => partOf(target) !== undefined && !target.startsWith('src/admin/components/'));
  expect(wrong).toEqual([]);
});

test('an action knows its verb, never a table', () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith('actions/') && target.endsWith('entities.js'),
  );
  expect(wrong).toEqual([]);
});

test('a relative import never leaves the repository', () => {
  expect(imports.filter(({ target }) => target.startsWith('..'))).toEqual([]);
});
