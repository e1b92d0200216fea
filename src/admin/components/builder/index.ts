import { type ComponentType } from 'react';
import { QuestionnaireBuilder } from './questionnaire-builder';
import { TemplateBuilder } from './template-builder';

/** Tables whose rows are built as a whole, on a page that takes the place of the form; by table. */
export const builders: Readonly<Record<string, ComponentType<{ id: string | null }>>> = {
  aftercare_milestone_templates: TemplateBuilder,
  aftercare_questionnaires: QuestionnaireBuilder,
};
