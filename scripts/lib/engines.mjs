/** What both engines are told. Strict, in UTC, on loopback alone, and untouched by the machine's my.cnf. */
export function serverOptions(program, { port, data, socket, pidFile, initFile, forTests }) {
  return [
    '--no-defaults',
    ...(program.options ?? []),
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${pidFile}`,
    `--init-file=${initFile}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    `--sql-mode=${strict.join(',')}`,
    ...engines[program.engine].options,
    ...(forTests ? disposable : ['--innodb-buffer-pool-size=512M']),
  ];
}

/** The command that makes an empty data folder. */
export function makeCommand(program, data) {
  return engines[program.engine].make(program, data);
}

export function titleOf(program) {
  return engines[program.engine].title;
}

const engines = {
  mariadb: {
    title: 'MariaDB',
    options: ['--log-bin-trust-function-creators=1', '--explicit-defaults-for-timestamp=1'],
    make: ({ maker }, data) => [
      maker,
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
    ],
  },
  mysql: {
    title: 'MySQL',
    options: ['--mysqlx=OFF', '--secure-file-priv=NULL'],
    make: ({ command, options = [] }, data) => [
      ...command,
      '--no-defaults',
      ...options,
      '--initialize-insecure',
      `--datadir=${data}`,
    ],
  },
};

const strict = [
  'ONLY_FULL_GROUP_BY',
  'STRICT_TRANS_TABLES',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
];

/** Tests make their databases anew each time: a power cut may have them. */
const disposable = [
  '--innodb-buffer-pool-size=256M',
  '--innodb-flush-log-at-trx-commit=2',
  '--innodb-doublewrite=OFF',
];
