import { type MilestoneDraft, type OpenedTemplate, type TemplateDraft, type Typed } from './types';

let made = 0;
export const freshKey = (): string => `new-${++made}`;

export function draftOf({
  template,
  milestones,
}: Pick<OpenedTemplate, 'template' | 'milestones'>): TemplateDraft {
  return {
    template_name: template.template_name,
    template_description: template.template_description ?? '',
    duration_months: template.duration_months,
    milestones: milestones.map((milestone) => ({
      ...milestone,
      key: milestone.id ?? freshKey(),
      scan_frequency_days: milestone.scan_frequency_days ?? '',
      scan_count: milestone.scan_count ?? '',
      questionnaire_frequency_days: milestone.questionnaire_frequency_days ?? '',
    })),
  };
}

export const freshMilestone = (): MilestoneDraft => ({
  key: freshKey(),
  id: null,
  milestone_name: '',
  duration_days: '',
  scan_frequency_days: '',
  scan_count: '',
  questionnaire_frequency_days: '',
  activity_restrictions: null,
  resources: null,
  questionnaires: [],
});

/** As it is sent: without what only the page needs. */
export function contentOf({ milestones, ...template }: TemplateDraft) {
  return { ...template, milestones: milestones.map(({ key: _key, ...milestone }) => milestone) };
}

export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
};

/** Text from a number field, as a number while it is one. */
export const typed = (text: string): Typed => (text === '' ? '' : Number(text));

export const positive = (value: Typed): number => (value === '' || !(value > 0) ? 0 : Math.floor(value));

export interface Span {
  /** First and last day, counted from 1, the day of the treatment. */
  first: number;
  last: number;
}

/** Milestones run one after another. */
export function spansOf(milestones: readonly MilestoneDraft[]): Span[] {
  let before = 0;
  return milestones.map(({ duration_days }) => {
    const first = before + 1;
    before += positive(duration_days);
    return { first, last: before };
  });
}

/** Days on which something is due: every so many from the first day, within the milestone. */
export function dueDays({ first, last }: Span, every: Typed, count = Infinity): number[] {
  const step = positive(every);
  const days: number[] = [];
  if (step === 0) return days;
  for (let day = first; day <= last && days.length < count; day += step) days.push(day);
  return days;
}

const DAYS_OF_A_YEAR = 365;
const TOLERANCE_DAYS = 15;

export const daysOfMonths = (months: Typed): number => Math.round((positive(months) * DAYS_OF_A_YEAR) / 12);

/** What is worth a second look before saving; nothing of it forbids it. */
export function warningsOf({ duration_months, milestones }: TemplateDraft): string[] {
  const spans = spansOf(milestones);
  const total = spans.at(-1)?.last ?? 0;
  const apart = total - daysOfMonths(duration_months);
  const warnings: string[] = [];
  if (milestones.length > 0 && Math.abs(apart) > TOLERANCE_DAYS)
    warnings.push(
      `The milestones last ${total} days, ${Math.abs(apart)} ${apart < 0 ? 'fewer' : 'more'} than ${positive(duration_months)} months (${daysOfMonths(duration_months)} days).`,
    );
  milestones.forEach(({ milestone_name, scan_count, scan_frequency_days }, at) => {
    const fitting = dueDays(spans[at]!, scan_frequency_days, positive(scan_count)).length;
    if (positive(scan_count) > fitting && positive(scan_frequency_days) > 0)
      warnings.push(
        `Only ${fitting} of ${positive(scan_count)} scans fit into "${milestone_name || `Milestone ${at + 1}`}".`,
      );
  });
  return warnings;
}
