import { join } from 'node:path';
import { readerOf, inquiries, messages } from '../bad-days/findings.mjs';
import { look } from '../bad-days/patients.mjs';
import { projectFolder } from '../lib/files.mjs';
import { lastLines } from '../lib/output.mjs';
import { capture } from '../lib/run.mjs';
import { enter, revealPhone } from '../lib/office.mjs';

/** What the original says of itself, to be said again by the copy. */
export async function portrait(platform) {
  return look(platform, async (connection) => {
    const [tables] = await connection.query('SHOW TABLES');
    const [triggers] = await connection.query('SHOW TRIGGERS');
    return { tables: tables.length, triggers: triggers.map(({ Trigger }) => Trigger).sort() };
  });
}

/** Everything in which the copy is not what was backed up, as sentences. */
export async function differences({ original, copy, acknowledged, people }) {
  const found = [];
  const [was, is] = [await portrait(original), await portrait(copy)];
  if (is.tables !== was.tables) found.push(`${is.tables} tables of ${was.tables}`);
  if (is.triggers.join() !== was.triggers.join())
    found.push('the triggers that refuse to delete are not the same');
  for (const command of ['migrate', 'audit:verify']) {
    const { code, output } = await run(command, copy);
    if (code !== 0) found.push(`${command}: ${lastLines(output, 4)}`);
  }
  const [there, before] = [await enter(copy.url), await enter(original.url)];
  for (const { id } of people.slice(0, 5))
    if ((await revealPhone(there, id)) !== (await revealPhone(before, id)))
      found.push(`the phone number of ${id} is not the same`);
  for (const person of people) {
    const me = readerOf(copy.url, person);
    found.push(...(await messages(me, person, acknowledged)).filter((sentence) => !isLater(sentence)));
    found.push(...(await inquiries(me, person, acknowledged)));
  }
  return found;
}

/** Written after we looked, and before the snapshot. */
const isLater = (sentence) => sentence.startsWith('never told');

function run(command, { environment }) {
  return capture([process.execPath, join(projectFolder, 'dist/src/main/cli.js'), command], {
    cwd: projectFolder,
    env: environment,
  });
}
