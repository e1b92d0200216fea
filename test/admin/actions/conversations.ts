import { type ActionRules } from './rules.js';

export const conversations: ActionRules = {};
