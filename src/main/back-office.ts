import { useQueues } from '../admin/handlers/dashboard.js';
import { exportRows } from '../admin/read/export.js';
import { useResources } from '../admin/registry.js';
import { useExportSource } from '../domain/tasks/export-source.js';

/** What staff see and press. Workers load it too: a bulk action knows its verb by its name alone. */
export async function loadBackOffice(): Promise<void> {
  const { queues, resources } = await import('../../resources/index.js');
  useResources(resources);
  useQueues(queues());
  useExportSource(exportRows);
}
