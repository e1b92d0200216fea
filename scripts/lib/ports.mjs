import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The port kept from earlier starts when it is free, else another. */
export async function freePort(kept) {
  // Below what systems hand out for outgoing connections, so that a kept port stays free.
  let port = kept ?? randomInt(20_000, 32_000);
  while (!(await isFree(port))) port = randomInt(20_000, 32_000);
  return port;
}

export async function isFree(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
