import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { possibleRecords, rowsByState } from './actions.mjs';
import { fillForm, preview } from './fill.mjs';
import { recordPath } from './sign-in.mjs';

const QUALITY = 55;
const MARGIN = 12;
/** Of a preview that tells many people, the beginning says enough. */
const HIGHEST = 1400;
const TRIES = 12;

export const pictureOf = ({ table, name }) => `${table}-${name}.jpeg`;

/**
 * The form of each action, filled in where that can be done by rote, with what it would do. Nothing is confirmed.
 * @returns sentences about actions that the demo has no record for, or whose form could not be previewed
 */
export async function takeActionPictures(page, actions, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const faults = [];
  for (const table of new Set(actions.map((one) => one.table))) {
    const own = actions.filter((one) => one.table === table);
    const onRecords = own.filter(({ scope }) => scope === 'record');
    const records = await possibleRecords(page, table, onRecords);
    for (const action of own) {
      const fault = await take(page, action, records.get(action.name), join(folder, pictureOf(action)));
      if (fault) faults.push(`${table} ${action.name}: ${fault}`);
    }
  }
  return faults;
}

async function take(page, action, records = [], path) {
  if (action.scope === 'record' && records.length === 0)
    return 'the demo has no record for which it is possible.';
  const fault = await lookAtFirst(page, action, await waysInto(page, action, records));
  const { x, y, width, height } = await page.locator('section.narrow').boundingBox();
  const clip = {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    height: Math.min(height, HIGHEST) + 2 * MARGIN,
  };
  await page.screenshot({
    path,
    clip,
    type: 'jpeg',
    quality: QUALITY,
    animations: 'disabled',
    caret: 'hide',
  });
  return fault;
}

/** @returns null, or why there is no preview */
async function look(page, { name }, open) {
  await open();
  await formOf(page).waitFor();
  try {
    await fillForm(page, name);
    if (await preview(page)) return null;
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    return `its form could not be filled in by rote (${error.message.split('\n').at(0)})`;
  }
  return `no preview (${(await page.locator('.fault, .notice.error').allInnerTexts()).join(' ')})`;
}

/** The first that can be previewed by rote is shown; else the form as it opens. */
async function lookAtFirst(page, action, ways) {
  let fault = 'the demo has no row to choose.';
  for (const open of ways) {
    fault = await look(page, action, open);
    if (fault === null) return null;
  }
  await ways[0]?.();
  await formOf(page).waitFor();
  return fault;
}

/** Ways to open an action's form: on a record, on chosen rows, or on nothing. */
async function waysInto(page, action, records) {
  if (action.scope === 'record')
    return records.slice(0, TRIES).map((id) => () => page.goto(recordPath(action.table, id, action.name)));
  if (action.scope !== 'selection') return [() => page.goto(listPath(action))];
  return (await rowsByState(page, action.table)).map((id) => () => openChosen(page, action, id));
}

/** Chosen rows are handed over as the list does it. */
async function openChosen(page, action, id) {
  await page.goto(listPath(action));
  await page.evaluate((chosen) => history.replaceState({ usr: chosen, key: 'chosen', idx: 0 }, ''), {
    ids: [id],
    number: '1',
  });
  await page.reload();
}

const formOf = (page) => page.locator('section.narrow form');
const listPath = ({ table, name }) => `/admin/resources/${table}/actions/${name}`;
