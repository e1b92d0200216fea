import { machine } from '../../core/machine.js';

export type TemplateState = 'active' | 'inactive';

/** Of milestone templates and of questionnaires alike; what a later version has replaced stays inactive. */
export const template = machine<TemplateState>({
  active: ['inactive'],
  inactive: ['active'],
});
