import { type Question } from '../fields/json/question-types';

/** What the page's handler answers. */
export interface OpenedQuestionnaire {
  id: string;
  seen: string | null;
  maySave: boolean;
  questionnaire: {
    questionnaire_name: string;
    questionnaire_description: string | null;
    questionnaire_type: string;
    questions: unknown[];
  };
  version_number: number;
  status: string;
  answers: number;
  next: { id: string; version_number: number } | null;
}

export interface QuestionItem {
  /** Of the page alone: what a question is known by while it moves. */
  key: string;
  question: Question;
}

export interface QuestionnaireDraft {
  questionnaire_name: string;
  questionnaire_description: string;
  questionnaire_type: string;
  questions: QuestionItem[];
  /** What is stored in another shape has no form; it stays as it is. */
  raw: unknown[] | null;
}
