import { type ActionRules } from './rules.js';

export const system: ActionRules = {
  failed_jobs: {
    retryFailedJob: { permission: 'system.manage', bulk: true },
    discardFailedJob: { permission: 'system.manage', bulk: true },
  },
};
