import { type ActionRules } from './rules.js';

export const discounts: ActionRules = {};
