import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { DomainError, Forbidden, NotFound } from '../../core/errors.js';
import { storage } from '../../core/storage.js';
import { BackgroundTask } from '../tasks/entities.js';
import { askerOf, updateTask } from '../tasks/task-state.js';
import { footprintOf } from './footprint.js';
import { Patient } from './entities.js';
import { codeOfPatient } from './lock-patient.js';
import { filesIn, personalDataOf } from './personal-data.js';
import { personalDataPage } from './personal-data-page.js';

/** More than this would not fit into the memory of a worker: what is left out is named in the zip. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Makes the zip that somebody asked for. Done twice it writes the same file again. */
export async function writePersonalData(actor: Actor, taskId: string): Promise<void> {
  const task = await database().getRepository(BackgroundTask).findOneBy({ id: taskId });
  if (task?.state !== 'running') return;
  try {
    const asker = await askerOf(task, actor.request_id);
    if (!asker.permissions.has('patients.export')) throw new Forbidden();
    const file_path = await zipFor(String(task.input.patient_id), taskId);
    await updateTask(taskId, 'running', { state: 'done', done_count: 1, file_path, finished_at: new Date() });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await updateTask(taskId, 'running', { state: 'failed', failure: error.message, finished_at: new Date() });
  }
}

async function zipFor(patientId: string, taskId: string): Promise<string> {
  const patient = await database().manager.findOneBy(Patient, { id: patientId });
  if (!patient || patient.erased_at) throw new NotFound('The data of this patient is gone.');
  const { data, paths } = await database().transaction(async (manager) => ({
    data: await personalDataOf(manager, patientId),
    paths: filesIn(await footprintOf(manager, patientId)),
  }));
  const code = codeOfPatient(patient);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), 'data.json');
  const page = personalDataPage(`Personal data of ${code}`, new Date(), data);
  zip.addBuffer(Buffer.from(page), 'data.html');
  const left = await addFiles(zip, paths);
  if (left.length > 0) zip.addBuffer(Buffer.from(`${left.join('\n')}\n`), 'files-left-out.txt');
  zip.end();
  const filePath = `exports/${taskId}/personal-data-${code}.zip`;
  await storage().put(filePath, await buffer(zip.outputStream), 'application/zip');
  return filePath;
}

/** @returns the paths of files that are missing in the storage, or too much */
async function addFiles(zip: ZipFile, paths: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const file = await storage()
      .get(path)
      .catch(() => null);
    const content = file && bytes + (file.size ?? 0) <= MOST_BYTES ? await buffer(file.stream) : null;
    file?.stream.destroy();
    if (content && bytes + content.length <= MOST_BYTES) {
      bytes += content.length;
      zip.addBuffer(content, `files/${path.replace(/^\/+/, '')}`);
    } else left.push(path);
  }
  return left;
}
