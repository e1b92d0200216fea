import { type ActionRules } from './rules.js';

export const staff: ActionRules = {};
