import { type DiscoveryQuestion } from '../../../src/domain/content/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';

export interface Question {
  key: string;
  type: 'text' | 'number' | 'yes_no' | 'single_choice' | 'multiple_choice';
  required: boolean;
  en: string;
  tr: string;
  /** The answers to choose from, in both languages in the same order. */
  options?: { en: string[]; tr: string[] };
}

export const DISCOVERY: Question[] = [
  {
    key: 'hair_loss_since',
    type: 'single_choice',
    required: true,
    en: 'For how long have you been losing hair?',
    tr: 'Saçlarınız ne zamandır dökülüyor?',
    options: {
      en: ['Less than a year', '1 to 3 years', '3 to 10 years', 'More than 10 years'],
      tr: ['Bir yıldan az', '1-3 yıl', '3-10 yıl', '10 yıldan fazla'],
    },
  },
  {
    key: 'areas',
    type: 'multiple_choice',
    required: true,
    en: 'Where is your hair thinning?',
    tr: 'Saçlarınız nerede seyreliyor?',
    options: {
      en: ['Hairline', 'Temples', 'Crown', 'All over'],
      tr: ['Ön çizgi', 'Şakaklar', 'Tepe', 'Her yer'],
    },
  },
  {
    key: 'family',
    type: 'yes_no',
    required: true,
    en: 'Does hair loss run in your family?',
    tr: 'Ailenizde saç dökülmesi var mı?',
  },
  {
    key: 'earlier_transplant',
    type: 'yes_no',
    required: true,
    en: 'Have you had a hair transplant before?',
    tr: 'Daha önce saç ektirdiniz mi?',
  },
  {
    key: 'budget',
    type: 'number',
    required: false,
    en: 'How much would you like to spend, in euros?',
    tr: 'Ne kadar harcamak istersiniz (avro)?',
  },
  {
    key: 'expectation',
    type: 'text',
    required: false,
    en: 'What would make you happy with the result?',
    tr: 'Sonuçta sizi ne mutlu eder?',
  },
];

export const DISCOVERY_QUESTIONS: Values<DiscoveryQuestion>[] = (['en', 'tr'] as const).flatMap((locale) =>
  DISCOVERY.map((question, at) => ({
    id: discoveryQuestionId(question.key, locale),
    question_key: question.key,
    locale,
    question_text: question[locale],
    question_type: question.type,
    options: question.options?.[locale] ?? null,
    is_required: question.required,
    order_index: at + 1,
    status: 'published',
  })),
);

export function discoveryQuestionId(key: string, locale: string): string {
  return seedId(`discovery question ${key} ${locale}`);
}
