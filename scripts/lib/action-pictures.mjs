import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from 'playwright-core';
import { possibleRecords, rowsByState } from './actions.mjs';
import { fillForm, preview } from './fill.mjs';
import { recordPath } from './sign-in.mjs';

const QUALITY = 55;
const MARGIN = 12;
/** Of a preview that tells many people, the beginning says enough. */
const HIGHEST = 1400;

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

async function take(page, action, id, path) {
  if (action.scope === 'record' && !id) return 'the demo has no record for which it is possible.';
  const open = () =>
    action.scope === 'record'
      ? page.goto(recordPath(action.table, id, action.name))
      : page.goto(listPath(action));
  const seen = action.scope === 'selection' ? await lookAtChosen(page, action) : await look(page, open);
  if (seen !== null) await open().then(() => formOf(page).waitFor());
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
  return seen;
}

/** @returns null, or why there is no preview */
async function look(page, open) {
  await open();
  await formOf(page).waitFor();
  try {
    await fillForm(page);
    if (await preview(page)) return null;
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return `its form could not be filled in by rote (${error.message.split('\n').at(0)})`;
  }
  return `no preview (${(await page.locator('.fault, .notice.error').allInnerTexts()).join(' ')})`;
}

/** Chosen rows are handed over as the list does it. */
async function lookAtChosen(page, action) {
  let fault = null;
  for (const id of await rowsByState(page, action.table)) {
    fault = await look(page, async () => {
      await page.goto(listPath(action));
      await page.evaluate((chosen) => history.replaceState({ usr: chosen, key: 'chosen', idx: 0 }, ''), {
        ids: [id],
        number: '1',
      });
      await page.reload();
    });
    if (fault === null) return null;
  }
  return fault ?? 'the demo has no row to choose.';
}

const formOf = (page) => page.locator('section.narrow form');
const listPath = ({ table, name }) => `/admin/resources/${table}/actions/${name}`;
