import { type ActionRules } from './rules.js';

export const payments: ActionRules = {};
