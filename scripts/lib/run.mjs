import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { atEnd, refuseWhenEnding, stoppedBy } from './lifetime.mjs';

/**
 * Runs a command quietly to its end; answers its exit code and all that it wrote. When the script is stopped,
 * so is the command, by `signal`.
 */
export async function capture([program, ...args], { signal = 'SIGTERM', ...options } = {}) {
  refuseWhenEnding();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const ended = exitCode(child, 'close');
  const forget = atEnd(() => {
    child.kill(signal);
    return ended;
  });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => pieces.push(piece));
  const code = await ended;
  forget();
  return { code, output: Buffer.concat(pieces).toString() };
}

/** Runs a command in the foreground of the terminal; answers its exit code. */
export async function foreground([program, ...args], options) {
  refuseWhenEnding();
  const child = spawn(program, args, { stdio: 'inherit', ...options });
  const ended = exitCode(child);
  const forget = atEnd(() => {
    // The terminal has sent Ctrl-C to the command as well.
    if (stoppedBy() !== 'SIGINT') child.kill();
    return ended;
  });
  const code = await ended;
  forget();
  return code;
}

/** As a shell counts it: a signal is 128 and its number. */
export async function exitCode(child, event = 'exit') {
  const [code, signal] = await once(child, event);
  return code ?? 128 + constants.signals[signal];
}
