import { type Actor } from '../core/actor.js';
import { type PageHandler } from './instance.js';
import { reviewContext } from './handlers/review-context.js';
import { scansPage } from './handlers/scans.js';
import { globalSearch } from './handlers/search.js';
import { tasksPage } from './handlers/tasks.js';
import { threadPage } from './handlers/thread.js';
import { changeMatrix, showMatrix } from './handlers/matrix.js';

interface PageDefinition {
  label: string;
  icon: string;
  permission: string | null;
  /** Shown in the navigation. */
  listed: boolean;
  handler: PageHandler;
}

/** Pages that are no table; the key is the component's name. */
const pages: Record<string, PageDefinition> = {
  RolesMatrix: {
    label: 'Roles and permissions',
    icon: 'Shield',
    permission: 'staff.read',
    listed: true,
    handler: (call) => (call.posted ? changeMatrix(call) : showMatrix(call)),
  },
  ReviewContext: {
    label: 'A review',
    icon: 'Star',
    permission: 'reviews.read',
    listed: false,
    handler: reviewContext,
  },
  Thread: {
    label: 'A conversation',
    icon: 'MessageCircle',
    permission: 'conversations.read',
    listed: false,
    handler: threadPage,
  },
  Scans: {
    label: 'Scans over time',
    icon: 'Image',
    permission: 'aftercare.read',
    listed: false,
    handler: scansPage,
  },
  Tasks: { label: 'My tasks', icon: 'Loader', permission: null, listed: false, handler: tasksPage },
  Search: { label: 'Search', icon: 'Search', permission: null, listed: false, handler: globalSearch },
};

export const pageHandlers: Record<string, PageHandler> = Object.fromEntries(
  Object.entries(pages).map(([name, { handler }]) => [name, handler]),
);

export function mayOpen(name: string, actor: Actor): boolean | null {
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!page) return null;
  return page.permission === null || actor.permissions.has(page.permission);
}

export function pagesFor(actor: Actor) {
  return Object.entries(pages)
    .filter(([name, { listed }]) => listed && mayOpen(name, actor))
    .map(([name, { label, icon }]) => ({ name, label, icon }));
}
