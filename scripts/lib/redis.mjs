import { join } from 'node:path';
import { accountFor } from './accounts.mjs';
import { makeFolder, replaceFile } from './files.mjs';
import { askPort } from './probe.mjs';
import { startService } from './service.mjs';

export async function startRedis(folder, program, { port, password, forTests }) {
  makeFolder(folder, 0o700);
  const account = accountFor(folder, program);
  const settings = join(folder, 'redis.conf');
  replaceFile(settings, configuration(folder, { port, password, forTests }));
  const ready = async () => {
    const answer = await askPort(port, `AUTH ${password}\r\nPING\r\n`);
    return answer?.toString().startsWith('+OK\r\n+PONG') ?? false;
  };
  return startService({ title: 'Redis', folder, command: [program, settings], account, ready });
}

/** A file, for the arguments of a process are no place for a password. The queue needs noeviction. */
function configuration(folder, { port, password, forTests }) {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `dir ${JSON.stringify(folder)}`,
    `requirepass ${password}`,
    `appendonly ${forTests ? 'no' : 'yes'}`,
    ...(forTests ? ['save ""'] : []),
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}
