import { type ActionRules } from './rules.js';

export const aftercare: ActionRules = {};
