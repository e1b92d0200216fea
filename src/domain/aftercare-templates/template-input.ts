import { z } from 'zod';
import { type TemplateTree } from './template-tree.js';

const LONGEST_DAYS = 3650;

const days = (sentence: string) =>
  z.coerce.number(sentence).int(sentence).min(1, sentence).max(LONGEST_DAYS, 'Ten years at the most.');
/** A form sends an empty text for a number that is left out. */
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

const Milestone = z
  .object({
    /** Left out for one that is new. */
    id: orNothing(z.uuid()),
    milestone_name: z.string().trim().min(1, 'Give this milestone a name.').max(255, 'Shorter, please.'),
    duration_days: days('How many days does it last?'),
    scan_frequency_days: orNothing(days('Every how many days? 1 is daily.')),
    scan_count: orNothing(days('How many scans in all?')),
    questionnaire_frequency_days: orNothing(days('Every how many days? 1 is daily.')),
    // Held against their shapes where they change: what exists in another shape is left as it is.
    activity_restrictions: z.unknown(),
    resources: z.unknown(),
    questionnaires: z.array(
      z.object({
        questionnaire_id: z.uuid('Choose a questionnaire.'),
        frequency_days: days('Every how many days? 1 is daily.'),
      }),
    ),
  })
  .superRefine(({ scan_frequency_days, scan_count, questionnaires }, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (scan_frequency_days !== null && scan_count === null) issue(['scan_count'], 'How many scans in all?');
    if (scan_frequency_days === null && scan_count !== null)
      issue(['scan_frequency_days'], 'Every how many days? 1 is daily.');
    questionnaires.forEach(({ questionnaire_id }, index) => {
      if (questionnaires.findIndex((other) => other.questionnaire_id === questionnaire_id) < index)
        issue(['questionnaires', index, 'questionnaire_id'], 'This questionnaire is asked here already.');
    });
  });

/** A whole template as its page sends it; milestones run in the order in which they stand. */
export const SaveTemplate = z.object({
  /** Given by the page for a new one too, so that a second press makes no second template. */
  id: z.uuid(),
  /** What the page was opened with; null for a new one. */
  seen: z.string().nullable(),
  /** Whether the page announced that saving makes the next version. */
  next_version: z.boolean().default(false),
  template_name: z.string().trim().min(1, 'Give the template a name.').max(255, 'Shorter, please.'),
  template_description: orNothing(z.string().trim().max(5000, 'Shorter, please.')),
  duration_months: z.coerce
    .number('For how many months?')
    .int('Whole months, please.')
    .min(1, 'For how many months?')
    .max(120, 'Ten years at the most.'),
  milestones: z.array(Milestone).min(1, 'Add at least one milestone.').max(100, 'At most 100 milestones.'),
});

export type TemplateInput = z.output<typeof SaveTemplate>;
export type MilestoneInput = TemplateInput['milestones'][number];

/** What a page would send of a template that nobody touched, but for ids. */
export function contentOf({ template, stages }: TemplateTree): object {
  const { template_name, template_description, duration_months } = template;
  return {
    template_name,
    template_description,
    duration_months,
    milestones: stages.map(({ definition, links }) => ({
      ...milestoneValues(definition),
      questionnaires: links.map(({ questionnaire_id, frequency_days }) => ({
        questionnaire_id,
        frequency_days,
      })),
    })),
  };
}

export function contentOfInput(input: TemplateInput): object {
  const { template_name, template_description, duration_months, milestones } = input;
  return {
    template_name,
    template_description,
    duration_months,
    milestones: milestones.map((milestone) => ({
      ...milestoneValues(milestone),
      questionnaires: milestone.questionnaires,
    })),
  };
}

/** The columns of a milestone that a person fills; an empty list is as good as none. */
export function milestoneValues(milestone: Omit<MilestoneInput, 'id' | 'questionnaires'>) {
  const { milestone_name, duration_days, scan_frequency_days, scan_count, questionnaire_frequency_days } =
    milestone;
  return {
    milestone_name,
    duration_days,
    scan_frequency_days,
    scan_count,
    questionnaire_frequency_days,
    activity_restrictions: orNull(milestone.activity_restrictions),
    resources: orNull(milestone.resources),
  };
}

const orNull = (value: unknown): unknown =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
