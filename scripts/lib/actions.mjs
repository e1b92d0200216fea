import { recordPath, signIn } from './sign-in.mjs';

const ROLES = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];
const PER_PAGE = 100;
const MOST_PAGES = 12;
const AT_ONCE = 8;
const OF_EACH_STATE = 4;

/** Every button of the running office, in the order of its navigation, with the roles that have it. */
export async function readActions(browser, url) {
  const tablesOf = {};
  for (const role of ROLES) {
    const page = await signIn(browser, url, {}, role);
    tablesOf[role] = await page.evaluate('window.HAIRLINE.tables');
    await page.context().close();
  }
  return Object.entries(tablesOf['super-admin']).flatMap(([table, { label, area, actions }]) =>
    actions.map((action) => ({
      ...action,
      table,
      tableLabel: label,
      area: area.name,
      roles: ROLES.filter((role) => tablesOf[role][table]?.actions.some(({ name }) => name === action.name)),
    })),
  );
}

/** For each action on a record of this table, by name: the first records for which it is possible now. */
export async function possibleRecords(page, table, actions) {
  const found = new Map(actions.map(({ name }) => [name, []]));
  const isEnough = () => [...found.values()].every((ids) => ids.length > 0);
  for (let at = 1; at <= MOST_PAGES && !isEnough(); at++) {
    const ids = await idsOf(page, table, at);
    for (let from = 0; from < ids.length; from += AT_ONCE)
      for (const record of await shown(page, table, ids.slice(from, from + AT_ONCE)))
        for (const [name, records] of found)
          if (record.recordActions.includes(name) && !record.blocked[name]) records.push(record.id);
    if (ids.length < PER_PAGE) break;
  }
  return found;
}

/** A few rows of each state, for buttons that take chosen rows. */
export async function rowsByState(page, table) {
  const stateOf = ({ params }) => Object.entries(params).find(([name]) => /status$|state$/.test(name))?.[1];
  const taken = new Map();
  return (await recordsOf(page, table, 1))
    .filter((record) => {
      const state = stateOf(record);
      taken.set(state, (taken.get(state) ?? 0) + 1);
      return taken.get(state) <= OF_EACH_STATE;
    })
    .map(({ id }) => id);
}

/** With what is not possible now, and why. */
const shown = (page, table, ids) =>
  Promise.all(
    ids.map(async (id) => {
      const answer = await page.request.get(`/admin/api${recordPath(table, id).slice('/admin'.length)}`);
      return (await answer.json()).record;
    }),
  );

const idsOf = async (page, table, at) => (await recordsOf(page, table, at)).map(({ id }) => id);

async function recordsOf(page, table, at) {
  const params = { page: String(at), perPage: String(PER_PAGE) };
  const answer = await page.request.get(`/admin/api/resources/${table}/actions/list`, { params });
  return (await answer.json()).records;
}
