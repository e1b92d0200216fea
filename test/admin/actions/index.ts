import { affiliates } from './affiliates.js';
import { aftercare } from './aftercare.js';
import { clinics } from './clinics.js';
import { commissions } from './commissions.js';
import { conversations } from './conversations.js';
import { discounts } from './discounts.js';
import { patients } from './patients.js';
import { payments } from './payments.js';
import { quotes } from './quotes.js';
import { requests } from './requests.js';
import { reviews } from './reviews.js';
import { type ActionRules } from './rules.js';
import { staff } from './staff.js';
import { system } from './system.js';
import { templates } from './templates.js';

/** Every action of every table, as the platform's rules mean it: kept by hand, apart from the program's own list. */
export const ACTIONS: ActionRules = merged(
  requests,
  reviews,
  discounts,
  templates,
  commissions,
  affiliates,
  quotes,
  payments,
  patients,
  clinics,
  aftercare,
  staff,
  conversations,
  system,
);

/** A table's buttons may belong to several areas. */
function merged(...areas: ActionRules[]): ActionRules {
  const all: ActionRules = {};
  for (const area of areas)
    for (const [table, actions] of Object.entries(area)) all[table] = { ...all[table], ...actions };
  return all;
}
