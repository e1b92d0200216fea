export const QUESTION_TYPES = [
  'visual_scale',
  'text',
  'single_choice',
  'multiple_choice',
  'yes_no',
  'number',
] as const;

export interface Choice {
  value: string;
  label: string;
}

export interface Question {
  question_id: string;
  question_text: string;
  question_type: string;
  options?: Choice[] | { min: number; max: number };
  required: boolean;
  urgent_when?: Record<string, unknown>;
}
