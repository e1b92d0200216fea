import { createConnection } from 'node:net';

/** Connects, says something, and answers with the first bytes that come back, or null if nothing does. */
export function askPort(port, words = '') {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: 1000 });
    const answer = (bytes) => {
      socket.destroy();
      resolve(bytes);
    };
    socket.once('connect', () => words && socket.write(words));
    socket.once('data', answer);
    for (const silence of ['error', 'timeout', 'close']) socket.once(silence, () => answer(null));
  });
}
