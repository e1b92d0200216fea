import { readConfig } from '../../src/core/config.js';

const GOOD = {
  DATABASE_URL: 'mysql://app:pw@db/hairline',
  REDIS_URL: 'redis://cache',
  APP_KEY: `base64:${Buffer.alloc(32).toString('base64')}`,
  SESSION_SECRET: 'sixteen letters.',
};

test('the few settings that are needed are enough', () => {
  expect(readConfig(GOOD)).toMatchObject({
    PORT: 3000,
    LOG_LEVEL: 'info',
    APP_PREVIOUS_KEYS: [],
    HAIRLINE_EMBEDDED: false,
  });
});

test('every fault is named in one message, and no value', () => {
  const environment = {
    PORT: '99999',
    DATABASE_URL: 'postgres://app:hunter2@db/hairline',
    APP_KEY: 'base64:c2hvcnQ=',
    APP_PREVIOUS_KEYS: `${GOOD.APP_KEY},leaked`,
    SESSION_SECRET: 'short',
    APP_URL: 'ftp://hunter2',
    LOG_LEVEL: 'hunter2',
  };
  const message = messageOf(() => readConfig(environment));
  for (const name of [...Object.keys(environment), 'REDIS_URL']) expect(message).toContain(`  ${name} `);
  expect(message).toContain('  REDIS_URL is not set');
  expect(message).toContain('  DATABASE_URL must start with mysql:// or mariadb://');
  expect(message).toContain('  SESSION_SECRET must be at least 16 characters');
  expect(message.match(/^ {2}APP_PREVIOUS_KEYS /gm)).toHaveLength(1);
  for (const value of ['hunter2', '99999', 'c2hvcnQ', 'leaked', 'short'])
    expect(message).not.toContain(value);
});

test('an empty setting counts as none', () => {
  expect(readConfig({ ...GOOD, APP_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  expect(messageOf(() => readConfig({ ...GOOD, APP_KEY: '' }))).toContain('APP_KEY is not set');
});

test('previous keys are a list, and spaces or a last comma do no harm', () => {
  expect(readConfig({ ...GOOD, APP_PREVIOUS_KEYS: `${GOOD.APP_KEY}, ${GOOD.APP_KEY},` })).toMatchObject({
    APP_PREVIOUS_KEYS: [GOOD.APP_KEY, GOOD.APP_KEY],
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('This was expected to fail.');
}
