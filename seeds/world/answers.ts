import { COMPLIANCE, GROWTH, PAIN, SLEEP, SYMPTOMS } from '../reference/content/questionnaires.js';
import { type Random } from '../support/random.js';

type Answers = Record<string, unknown>;

/** What a patient without trouble answers so many days after the treatment. */
const usual: Record<string, (day: number, random: Random) => Answers> = {
  [PAIN.id!]: (day, random) => {
    const pain_level = Math.max(1, Math.min(6, 5 - Math.floor(day / 2) + random.integer(0, 2)));
    const where = {
      pain_location: random.pick(['Donor area', 'Back of the head', 'Forehead, when I frown']),
    };
    return {
      pain_level,
      ...(pain_level > 2 ? where : {}),
      painkillers_taken: pain_level > 3 ? random.integer(1, 3) : 0,
    };
  },
  [SLEEP.id!]: (day, random) => ({
    sleep_hours: random.integer(day < 4 ? 4 : 6, 8),
    sleep_quality: random.pick(day < 4 ? ['fair', 'poor', 'fair'] : ['good', 'good', 'fair']),
    head_raised: random.chance(0.9),
  }),
  [COMPLIANCE.id!]: (_day, random) => ({
    medication_adherence: random.pick(['yes', 'yes', 'yes', 'partly']),
    washing_done: random.chance(0.93),
  }),
  [SYMPTOMS.id!]: (day, random) => {
    const mild = day < 10 ? ['mild_swelling', 'itching', 'numbness'] : ['itching', 'numbness'];
    return { symptoms: random.chance(0.5) ? ['none'] : random.sample(mild, random.integer(1, 2)) };
  },
  [GROWTH.id!]: (day, random) => {
    const late = day > 150;
    return {
      growth_seen: late ? random.pick(['some', 'much', 'much']) : random.pick(['none', 'some', 'some']),
      satisfaction: random.integer(late ? 6 : 5, late ? 10 : 8),
      scalp_trouble: random.chance(0.12),
    };
  },
};

export function answer(questionnaireId: string, day: number, random: Random): Answers {
  return usual[questionnaireId]!(day, random);
}

/** Eight or more for pain, or a sign of infection. */
export function urgentAnswer(questionnaireId: string, random: Random): Answers {
  if (questionnaireId === PAIN.id)
    return { pain_level: random.integer(8, 9), pain_location: 'Donor area, throbbing', painkillers_taken: 4 };
  return {
    symptoms: random.pick([
      ['redness_spreading', 'itching'],
      ['pus', 'mild_swelling'],
      ['fever', 'redness_spreading'],
    ]),
    temperature: 38.7,
    remarks: 'It started last night and is getting warmer.',
  };
}
