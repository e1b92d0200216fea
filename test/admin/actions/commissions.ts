import { type ActionRules } from './rules.js';

export const commissions: ActionRules = {};
