import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { Problem } from './problem.js';

/** Null where the answer will do, else what is wrong with it, a sentence. */
export type Check = (answer: string) => string | null;

export const atTerminal = (): boolean => process.stdin.isTTY;

/** Asks until the answer will do. */
export async function ask(question: string, check: Check): Promise<string> {
  for (;;) {
    const answer = (await prompt(question, true)).trim();
    const fault = check(answer);
    if (fault === null) return answer;
    console.log(fault);
  }
}

/** The same for what nobody should see over a shoulder; typed twice. */
export async function askHidden(question: string, check: Check): Promise<string> {
  for (;;) {
    const answer = await prompt(question, false);
    const fault = check(answer);
    if (fault !== null) console.log(fault);
    else if ((await prompt('Once more: ', false)) === answer) return answer;
    else console.log('These two differ.');
  }
}

/** What was piped in, without the end of its line. */
export async function readStdin(): Promise<string> {
  return (await readAll(process.stdin)).replace(/\r?\n$/, '');
}

async function prompt(question: string, visible: boolean): Promise<string> {
  const stopped = new AbortController();
  const output = visible ? process.stdout : nowhere();
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  lines.once('SIGINT', () => stopped.abort()).once('close', () => stopped.abort());
  // What is hidden is the echo of the whole interface, the question included.
  if (!visible) process.stdout.write(question);
  try {
    return await lines.question(question, { signal: stopped.signal });
  } catch (error) {
    if (stopped.signal.aborted) throw new Problem('\nStopped. Nothing was changed.');
    throw error;
  } finally {
    lines.close();
    if (!visible) process.stdout.write('\n');
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
