import { type ResourceDefinition } from '../src/admin/definition.js';
import { aftercare, templates } from './aftercare.js';
import { catalogue, clinics, content } from './clinics.js';
import { inquiries, quotes, reviews } from './journey.js';
import { affiliates, commissions, discounts } from './money.js';
import { payments } from './payments.js';
import { people } from './people.js';
import { requests } from './requests.js';
import { audit, conversations, staff, system } from './system.js';

/** Every table of the platform, in the order of the navigation. */
export const resources: ResourceDefinition[] = [
  ...people,
  ...inquiries,
  ...quotes,
  ...payments,
  ...requests,
  ...aftercare,
  ...reviews,
  ...conversations,
  ...clinics,
  ...catalogue,
  ...templates,
  ...discounts,
  ...commissions,
  ...affiliates,
  ...content,
  ...staff,
  ...system,
  ...audit,
];

export { queues } from './queues.js';
