import { type ActionRules } from './rules.js';

const manage = { permission: 'aftercare.manage' };

export const aftercare: ActionRules = {
  after_cares: {
    recordProgress: manage,
    shiftMilestones: manage,
    assignBundle: manage,
    reassignAftercare: manage,
    suspendAftercare: manage,
    resumeAftercare: manage,
    completeAftercare: manage,
  },
  aftercare_milestones: { closeMilestone: { ...manage, bulk: true } },
  aftercare_questionnaire_responses: { acknowledgeUrgentResponse: { permission: 'aftercare.acknowledge' } },
};
