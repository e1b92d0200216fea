import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OutboxMessage } from '../../../src/core/entities.js';
import { storage, useStorage } from '../../../src/core/storage.js';
import { File } from '../../../src/domain/files/entities.js';
import { storeUpload } from '../../../src/domain/files/store-upload.js';
import { sweepUploads } from '../../../src/domain/files/sweep-uploads.js';
import { workOff } from '../../../src/jobs/worker.js';
import { aPicture } from '../../support/conversations.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let folder: string;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 10 });
  staff = await makeStaff(db);
  folder = await mkdtemp(path.join(tmpdir(), 'hairline-uploads-'));
  useStorage(folder);
});
beforeEach(() => db.app.query('DELETE FROM files'));
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const support = () => actorAs('support', staff.support);
const send = (actor = support()) => storeUpload(actor, { name: 'a.png', content: aPicture() });
const waiting = (number: number, file_size = 10) =>
  Promise.all(
    times(number, () =>
      make(File, {
        fileable_type: 'User',
        fileable_id: staff.support!,
        file_path: `uploads/${Math.random()}.png`,
        file_name: 'a.png',
        file_type: 'image/png',
        file_size,
      }),
    ).map((press) => press()),
  );
const daysOld = (file: File, days: number) =>
  db.app.query('UPDATE files SET created_at = UTC_TIMESTAMP() - INTERVAL ? HOUR WHERE id = ?', [
    days * 24,
    file.id,
  ]);
const kept = async () => (await readdir(path.join(folder, 'uploads')).catch(() => [])).length;
const left = async () => (await db.app.manager.find(File)).map(({ id }) => id);

describe('files that belong to nothing yet', () => {
  test('are a hundred at the most of one person, and nothing is kept of one more', async () => {
    await waiting(100);
    const before = await kept();
    await expect(send()).rejects.toThrow(
      '100 files of yours belong to nothing yet: use them first, or wait until they are removed, a day after they were sent.',
    );
    expect(await kept()).toBe(before);
    await send(actorAs('medical', staff.medical));
  });

  test('are 500 MB at the most', async () => {
    await waiting(5, 100 * 1024 * 1024);
    await expect(send()).rejects.toMatchObject({ status: 409 });
  });

  test('do not count any more once they are attached', async () => {
    const files = await waiting(100);
    await db.app.manager.update(File, files[0]!.id, { fileable_type: 'Message' });
    await send();
  });

  test('are not more of them when ten are sent at once', async () => {
    await waiting(97);
    const { won } = await allAtOnce(times(10, () => send()));
    expect([won, (await left()).length]).toEqual([3, 100]);
  });

  test('of nobody are not taken', async () => {
    await expect(send(actorAs('support'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the sweep', () => {
  test('removes what was sent a day ago and never used, its file too', async () => {
    const [old, fresh, attached] = [await send(), await send(), await send()];
    await db.app.manager.update(File, attached.id, { fileable_type: 'Message' });
    await daysOld(old, 1.1);
    await daysOld(attached, 30);
    await sweepUploads();
    expect((await left()).sort()).toEqual([fresh.id, attached.id].sort());
    const owed = await db.app.manager.findBy(OutboxMessage, { name: 'remove-files' });
    expect(owed.map(({ payload }) => payload)).toEqual([{ paths: [old.file_path] }]);
    for (const { id } of owed) await workOff(id);
    expect(await storage().get(old.file_path)).toBeNull();
    expect(await storage().get(attached.file_path)).not.toBeNull();
  });

  test('lets a picture of a person alone', async () => {
    const [picture] = await waiting(1);
    await db.app.manager.update(File, picture!.id, { file_path: 'avatars/1.png' });
    await daysOld(picture!, 30);
    await sweepUploads();
    expect(await left()).toEqual([picture!.id]);
  });

  test('twice at once removes each file once', async () => {
    const old = await send();
    await daysOld(old, 2);
    await db.app.query("DELETE FROM outbox_messages WHERE name = 'remove-files'");
    await Promise.all([sweepUploads(), sweepUploads()]);
    expect(await db.app.manager.countBy(OutboxMessage, { name: 'remove-files' })).toBe(1);
  });
});
