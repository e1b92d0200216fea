import { type LinkedResource } from '../fields/json/resources';
import { type Restriction } from '../fields/json/restrictions';

/** A number as it stands in its field: empty while nothing is typed. */
export type Typed = number | '';

export interface LinkDraft {
  questionnaire_id: string;
  frequency_days: Typed;
}

export interface MilestoneDraft {
  /** Of the page alone: what a milestone is known by while it moves. */
  key: string;
  /** Null for one that is new. */
  id: string | null;
  milestone_name: string;
  duration_days: Typed;
  scan_frequency_days: Typed;
  scan_count: Typed;
  questionnaire_frequency_days: Typed;
  activity_restrictions: Restriction[] | null;
  resources: LinkedResource[] | null;
  questionnaires: LinkDraft[];
}

export interface TemplateDraft {
  template_name: string;
  template_description: string;
  duration_months: Typed;
  milestones: MilestoneDraft[];
}

export interface Questionnaire {
  id: string;
  name: string;
  type: string;
  version_number: number;
  status: string;
  /** What has taken its place. */
  newer: string | null;
}

/** What the page's handler answers. */
export interface OpenedTemplate {
  id: string;
  seen: string | null;
  maySave: boolean;
  template: {
    template_name: string;
    template_description: string | null;
    duration_months: number;
    status: string;
    version_number: number;
  };
  milestones: Omit<MilestoneDraft, 'key'>[];
  plans: number;
  next: { id: string; version_number: number } | null;
  follows: string[];
  questionnaires: Questionnaire[];
}
