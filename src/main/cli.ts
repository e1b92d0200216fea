import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, Problem } from './problem.js';

interface Command {
  run(args: string[]): Promise<void>;
}

const [name = '', ...args] = process.argv.slice(2);

try {
  const command = await find(name);
  await command.run(args);
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

/** The files in commands/ are the commands: migrate:fresh is migrate-fresh. */
async function find(name: string): Promise<Command> {
  const wanted = name.replace(':', '-');
  const known = commandFiles();
  if (known.includes(wanted)) return (await import(`./commands/${wanted}.js`)) as Command;
  throw new Problem(`There is no command "${name}". There are: ${known.join(', ')}.`);
}

function commandFiles(): string[] {
  return readdirSync(join(import.meta.dirname, 'commands'))
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
}
