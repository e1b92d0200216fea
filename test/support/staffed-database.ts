import { openTestDatabase, type TestDatabase } from './database.js';
import { makeStaff } from './world.js';

export interface StaffedDatabase {
  db: TestDatabase;
  /** Ids of users, by their role. */
  staff: Record<string, string>;
}

/** An empty platform with its staff for a file of tests, wide enough for twenty at once. */
export function staffedDatabase(): StaffedDatabase {
  const world = {} as StaffedDatabase;
  beforeAll(async () => {
    world.db = await openTestDatabase({ connections: 20 });
    world.staff = await makeStaff(world.db);
  });
  afterAll(() => world.db.close());
  return world;
}
