import { type ActionRules } from './rules.js';

export const quotes: ActionRules = {};
