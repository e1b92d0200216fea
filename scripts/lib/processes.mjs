import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from './output.mjs';

/** A process by number and time of birth, for numbers are used again; null when there is none. */
export function identify(pid) {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid);
  return born === null ? null : { pid, born };
}

export function isAlive(identity) {
  return identity !== null && identify(identity.pid)?.born === identity.born;
}

/** Asks a process to end, waits, and in the end makes it. */
export async function stopProcess(identity, { patience = 30_000, hurried } = {}) {
  if (!isAlive(identity)) return;
  signal(identity, 'SIGTERM');
  const deadline = performance.now() + patience;
  while (isAlive(identity)) {
    if (hurried?.aborted || performance.now() > deadline) signal(identity, 'SIGKILL');
    await delay(30);
  }
}

/** Ends a process as a crash would. */
export async function killProcess(identity) {
  while (isAlive(identity)) {
    signal(identity, 'SIGKILL');
    await delay(10);
  }
}

function signal({ pid }, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code === 'EPERM') {
      throw new Problem(
        `Process ${pid} still runs from an earlier start by another user. Stop it: kill ${pid}`,
      );
    }
    if (error.code !== 'ESRCH') throw error;
  }
}

function bornOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error;
  }
}

function bornElsewhere(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
}
