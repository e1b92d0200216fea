import { type ActionRules } from './rules.js';

export const affiliates: ActionRules = {};
