import { type Actor } from '../core/actor.js';
import { type PageHandler } from './instance.js';
import { accountPage } from './handlers/account.js';
import { queuesPage } from './handlers/queues.js';
import { reviewContext } from './handlers/review-context.js';
import { scansPage } from './handlers/scans.js';
import { globalSearch } from './handlers/search.js';
import { settingsPage } from './handlers/settings.js';
import { tasksPage } from './handlers/tasks.js';
import { openQuestionnaire, saveQuestionnairePage } from './handlers/questionnaire-builder.js';
import { openTemplate, saveTemplatePage } from './handlers/template-builder.js';
import { commissionSimulator } from './handlers/commission-simulator.js';
import { threadPage } from './handlers/thread.js';
import { changeMatrix, showMatrix } from './handlers/matrix.js';

interface PageDefinition {
  label: string;
  icon: string;
  permission: string | null;
  /** The group of the navigation in which it is listed; null where something else leads to it. */
  area: string | null;
  handler: PageHandler;
}

/** Pages that are no table; the key is the component's name. */
const pages: Record<string, PageDefinition> = {
  RolesMatrix: {
    label: 'Roles and permissions',
    icon: 'Shield',
    permission: 'staff.read',
    area: 'Staff',
    handler: (call) => (call.posted ? changeMatrix(call) : showMatrix(call)),
  },
  Account: { label: 'My account', icon: 'User', permission: null, area: null, handler: accountPage },
  ReviewContext: {
    label: 'A review',
    icon: 'Star',
    permission: 'reviews.read',
    area: null,
    handler: reviewContext,
  },
  Settings: {
    label: 'Settings',
    icon: 'Sliders',
    permission: 'settings.manage',
    area: 'System',
    handler: settingsPage,
  },
  Queues: {
    label: 'Queues',
    icon: 'Activity',
    permission: 'system.read',
    area: 'System',
    handler: queuesPage,
  },
  TemplateBuilder: {
    label: 'Build a milestone template',
    icon: 'Layers',
    permission: 'templates.read',
    area: null,
    handler: (call) => (call.posted ? saveTemplatePage(call) : openTemplate(call)),
  },
  QuestionnaireBuilder: {
    label: 'Build a questionnaire',
    icon: 'CheckSquare',
    permission: 'templates.read',
    area: null,
    handler: (call) => (call.posted ? saveQuestionnairePage(call) : openQuestionnaire(call)),
  },
  CommissionSimulator: {
    label: 'Commission simulator',
    icon: 'Percent',
    permission: 'commissions.read',
    area: 'Commissions and bills',
    handler: commissionSimulator,
  },
  Thread: {
    label: 'A conversation',
    icon: 'MessageCircle',
    permission: 'conversations.read',
    area: null,
    handler: threadPage,
  },
  Scans: {
    label: 'Scans over time',
    icon: 'Image',
    permission: 'aftercare.read',
    area: null,
    handler: scansPage,
  },
  Tasks: { label: 'My tasks', icon: 'Loader', permission: null, area: null, handler: tasksPage },
  Search: { label: 'Search', icon: 'Search', permission: null, area: null, handler: globalSearch },
};

export const pageHandlers: Record<string, PageHandler> = Object.fromEntries(
  Object.entries(pages).map(([name, { handler }]) => [name, handler]),
);

/** An address that was typed may have the page's name in small letters. */
const byTypedName = new Map(Object.entries(pages).map(([name, page]) => [name.toLowerCase(), page]));

export function mayOpen(name: string, actor: Actor): boolean | null {
  const page = byTypedName.get(name.toLowerCase());
  if (!page) return null;
  return page.permission === null || actor.permissions.has(page.permission);
}

export function pagesFor(actor: Actor) {
  return Object.entries(pages)
    .filter(([name, { area }]) => area !== null && mayOpen(name, actor))
    .map(([name, { label, icon, area }]) => ({ name, label, icon, area }));
}
