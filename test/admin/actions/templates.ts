import { type ActionRules } from './rules.js';

export const templates: ActionRules = {};
