/** A failure that was foreseen: its message is all that a person needs, so no stack is shown. */
export class Problem extends Error {}

let lineIsOpen = false;

/** Talk goes to stderr: stdout belongs to the program that a script runs. */
export function say(line) {
  write(`${line}\n`);
}

/** Names what is being done while it is being done, and then how long it took. */
export async function step(title, work) {
  const began = performance.now();
  const ticking = process.stderr.isTTY && !process.env.CI;
  write(`${title} … `);
  lineIsOpen = true;
  const clock = ticking && setInterval(() => process.stderr.write(`\r${title} … ${since(began)}`), 1000);
  try {
    const result = await work();
    process.stderr.write(`${ticking ? `\r${title} … ` : ''}${since(began)}\n`);
    lineIsOpen = false;
    return result;
  } finally {
    clearInterval(clock);
  }
}

const machineFaults = {
  EACCES: 'This user may not read or write it; somebody else made it.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
};

export function report(error) {
  if (error instanceof Problem) return say(error.message);
  const fault = machineFaults[error.code];
  say(fault && error.path ? `${error.path}: ${fault}` : (error.stack ?? String(error)));
}

/** Most programs say at the end of a long text what went wrong, some at the beginning. */
export function firstLines(text, count = 12) {
  return text.trimEnd().split('\n').slice(0, count).join('\n');
}

export function lastLines(text, count = 20) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function write(text) {
  process.stderr.write(lineIsOpen ? `\n${text}` : text);
  lineIsOpen = false;
}

function since(began) {
  const seconds = (performance.now() - began) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
