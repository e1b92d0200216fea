import { type ActionRules } from './rules.js';

export const patients: ActionRules = {};
