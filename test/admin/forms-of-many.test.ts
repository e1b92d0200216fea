import { type BackOffice, openBackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { ACTIONS } from './actions/index.js';

const forMany = Object.entries(ACTIONS).flatMap(([table, actions]) =>
  Object.entries(actions)
    .filter(([, { bulk, scope }]) => bulk || scope !== undefined)
    .map(([name]) => [table, name] as const),
);

describe('the form of an action that has no record', () => {
  let office: BackOffice;
  let person: Client;
  beforeAll(async () => {
    office = await openBackOffice();
    person = await office.server.as('super-admin');
  });
  afterAll(() => office.close());

  it.each(forMany)('opens on %s: %s', async (table, name) => {
    const { status, json } = await person.get(`/admin/api/resources/${table}/actions/${name}`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ form: { refusal: null, about: expect.any(String) as string } });
  });
});
