import { type EntityClass, factsOf } from '../core/facts.js';
import * as core from '../core/entities.js';
import * as access from './access/entities.js';
import * as affiliates from './affiliates/entities.js';
import * as aftercare from './aftercare/entities.js';
import * as aftercareTemplates from './aftercare-templates/entities.js';
import * as approvals from './approvals/entities.js';
import * as auth from './auth/entities.js';
import * as catalogue from './catalogue/entities.js';
import * as commissions from './commissions/entities.js';
import * as content from './content/entities.js';
import * as conversations from './conversations/entities.js';
import * as discounts from './discounts/entities.js';
import * as files from './files/entities.js';
import * as gateway from './gateway/entities.js';
import * as inquiries from './inquiries/entities.js';
import * as notifications from './notifications/entities.js';
import * as payments from './payments/entities.js';
import * as people from './people/entities.js';
import * as providers from './providers/entities.js';
import * as quotes from './quotes/entities.js';
import * as reviews from './reviews/entities.js';
import * as savedViews from './saved-views/entities.js';
import * as standaloneAftercare from './standalone-aftercare/entities.js';
import * as tasks from './tasks/entities.js';

/** Every area of the house, in the order in which a reader would want to meet them. */
const modules = {
  People: people,
  Providers: providers,
  Catalogue: catalogue,
  Inquiries: inquiries,
  Quotes: quotes,
  Payments: payments,
  'Card payments': gateway,
  Commissions: commissions,
  Discounts: discounts,
  Affiliates: affiliates,
  Aftercare: aftercare,
  'Aftercare templates': aftercareTemplates,
  'Standalone aftercare': standaloneAftercare,
  Conversations: conversations,
  Notifications: notifications,
  Reviews: reviews,
  Content: content,
  Files: files,
  Authentication: auth,
  'Second factors': access,
  Approvals: approvals,
  'Background tasks': tasks,
  'Saved views': savedViews,
  'Roles, audit log and system': core,
};

export interface Area {
  title: string;
  entities: EntityClass[];
}

export const areas: Area[] = Object.entries(modules).map(([title, module]) => ({
  title,
  entities: Object.values(module).filter(isEntity),
}));

/** Every table. */
export const entities: EntityClass[] = areas.flatMap((area) => area.entities);

/** A module exports lists of values beside its classes; each class of it is a table. */
function isEntity(exported: unknown): exported is EntityClass {
  return typeof exported === 'function' && factsOf(exported as EntityClass).entity === exported;
}
