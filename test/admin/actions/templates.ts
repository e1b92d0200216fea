import { type ActionRules } from './rules.js';

export const templates: ActionRules = {
  aftercare_milestone_templates: {
    duplicateTemplate: { permission: 'templates.manage' },
    activateTemplate: { permission: 'templates.manage', bulk: true },
    deactivateTemplate: { permission: 'templates.manage', bulk: true },
  },
  aftercare_questionnaires: {
    duplicateQuestionnaire: { permission: 'templates.manage' },
    activateQuestionnaire: { permission: 'templates.manage', bulk: true },
    deactivateQuestionnaire: { permission: 'templates.manage', bulk: true },
  },
  treatments: {
    activateTreatment: { permission: 'catalogue.manage' },
    deactivateTreatment: { permission: 'catalogue.manage' },
  },
  terms_and_conditions: { publishTerms: { permission: 'content.manage' } },
};
