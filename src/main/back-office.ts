import { useQueues } from '../admin/handlers/dashboard.js';
import { useResources } from '../admin/registry.js';

/** What staff see and press. Workers load it too: a bulk action knows its verb by its name alone. */
export async function loadBackOffice(): Promise<void> {
  const { queues, resources } = await import('../../resources/index.js');
  useResources(resources);
  useQueues(queues());
}
