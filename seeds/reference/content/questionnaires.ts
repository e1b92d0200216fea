import { type AftercareQuestionnaire } from '../../../src/domain/aftercare-templates/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';

const choices = (...pairs: [string, string][]) => pairs.map(([value, label]) => ({ value, label }));
const scale = { min: 1, max: 10 };

function questionnaire(
  slug: string,
  questionnaire_name: string,
  questionnaire_type: string,
  questionnaire_description: string,
  questions: unknown[],
): Values<AftercareQuestionnaire> {
  const id = seedId(`questionnaire ${slug}`);
  return { id, questionnaire_name, questionnaire_type, questionnaire_description, questions };
}

export const PAIN = questionnaire(
  'pain',
  'Pain Assessment',
  'pain',
  'How much it hurts, and where. Eight or more is looked at by the medical team at once.',
  [
    {
      question_id: 'pain_level',
      question_text: 'On a scale of 1 to 10, how much pain are you feeling today?',
      question_type: 'visual_scale',
      options: scale,
      required: true,
      urgent_when: { gte: 8 },
    },
    {
      question_id: 'pain_location',
      question_text: 'Where does it hurt?',
      question_type: 'text',
      required: false,
    },
    {
      question_id: 'painkillers_taken',
      question_text: 'How many painkillers did you take in the last 24 hours?',
      question_type: 'number',
      options: { min: 0, max: 12 },
      required: true,
    },
  ],
);

export const SLEEP = questionnaire(
  'sleep',
  'Sleep Quality',
  'sleep',
  'Rest, and sleeping with the head raised.',
  [
    {
      question_id: 'sleep_hours',
      question_text: 'How many hours did you sleep last night?',
      question_type: 'number',
      options: { min: 0, max: 16 },
      required: true,
    },
    {
      question_id: 'sleep_quality',
      question_text: 'How well did you sleep?',
      question_type: 'single_choice',
      options: choices(['good', 'Well'], ['fair', 'So so'], ['poor', 'Badly']),
      required: true,
    },
    {
      question_id: 'head_raised',
      question_text: 'Did you sleep with your head raised?',
      question_type: 'yes_no',
      required: true,
    },
  ],
);

export const COMPLIANCE = questionnaire(
  'compliance',
  'Washing and Medication Check',
  'compliance',
  'Whether the washing routine and the medications are followed.',
  [
    {
      question_id: 'medication_adherence',
      question_text: 'Did you take all medications as prescribed?',
      question_type: 'single_choice',
      options: choices(['yes', 'Yes, all'], ['partly', 'Missed some'], ['no', 'No']),
      required: true,
    },
    {
      question_id: 'washing_done',
      question_text: 'Did you wash as shown in the video?',
      question_type: 'yes_no',
      required: true,
    },
    {
      question_id: 'difficulties',
      question_text: 'Was anything difficult?',
      question_type: 'text',
      required: false,
    },
  ],
);

export const SYMPTOMS = questionnaire(
  'symptoms',
  'Symptom Check',
  'symptom_check',
  'Signs of infection or poor healing. Fever, pus and spreading redness are looked at at once.',
  [
    {
      question_id: 'symptoms',
      question_text: 'Which of these have you noticed?',
      question_type: 'multiple_choice',
      options: choices(
        ['none', 'None of these'],
        ['mild_swelling', 'Mild swelling'],
        ['itching', 'Itching'],
        ['numbness', 'Numbness'],
        ['redness_spreading', 'Redness that spreads'],
        ['pus', 'Pus or discharge'],
        ['fever', 'Fever'],
        ['bleeding', 'Bleeding that does not stop'],
      ),
      required: true,
      urgent_when: { includes: ['redness_spreading', 'pus', 'fever', 'bleeding'] },
    },
    {
      question_id: 'temperature',
      question_text: 'If you took your temperature: how many °C?',
      question_type: 'number',
      options: { min: 34, max: 43 },
      required: false,
      urgent_when: { gte: 38.5 },
    },
    {
      question_id: 'remarks',
      question_text: 'Anything else that we should know?',
      question_type: 'text',
      required: false,
    },
  ],
);

export const GROWTH = questionnaire(
  'growth',
  'Growth and Satisfaction',
  'symptom_check',
  'How the new hair comes in, and how it feels.',
  [
    {
      question_id: 'growth_seen',
      question_text: 'How much new hair do you see?',
      question_type: 'single_choice',
      options: choices(['none', 'None yet'], ['some', 'Some'], ['much', 'A lot']),
      required: true,
    },
    {
      question_id: 'satisfaction',
      question_text: 'How satisfied are you today?',
      question_type: 'visual_scale',
      options: scale,
      required: true,
    },
    {
      question_id: 'scalp_trouble',
      question_text: 'Do you have pimples or inflamed spots?',
      question_type: 'yes_no',
      required: true,
    },
  ],
);

export const QUESTIONNAIRES = [PAIN, SLEEP, COMPLIANCE, SYMPTOMS, GROWTH];
