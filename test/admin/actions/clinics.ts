import { type ActionRules } from './rules.js';

export const clinics: ActionRules = {};
