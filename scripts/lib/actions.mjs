import { recordPath, signIn } from './sign-in.mjs';

const ROLES = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'];
const PER_PAGE = 100;
const MOST_PAGES = 12;
const AT_ONCE = 8;

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

/** For each action on a record of this table, by name: the first record for which it is possible now. */
export async function possibleRecords(page, table, actions) {
  const found = new Map();
  for (let at = 1; at <= MOST_PAGES && found.size < actions.length; at++) {
    const ids = await idsOf(page, table, at);
    for (let from = 0; from < ids.length && found.size < actions.length; from += AT_ONCE)
      for (const record of await shown(page, table, ids.slice(from, from + AT_ONCE)))
        for (const { name } of actions)
          if (!found.has(name) && record.recordActions.includes(name) && !record.blocked[name])
            found.set(name, record.id);
    if (ids.length < PER_PAGE) break;
  }
  return found;
}

/** One row of each state, for buttons that take chosen rows. */
export async function rowsByState(page, table) {
  const records = await recordsOf(page, table, 1);
  const stateOf = ({ params }) => Object.entries(params).find(([name]) => /status$|state$/.test(name))?.[1];
  return [...new Map(records.map((record) => [stateOf(record), record.id])).values()];
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
