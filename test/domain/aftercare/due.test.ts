import fc from 'fast-check';
import { areUrgent, faultsOf } from '../../../src/domain/aftercare/answers.js';
import { completionOf, duesOf } from '../../../src/domain/aftercare/due.js';
import { AftercareQuestionnaire } from '../../../src/domain/aftercare-templates/entities.js';

const span = { start_date: '2026-03-01', end_date: '2026-03-10' };
const nothing = { scans: 0, responses: new Map<string, number>() };
const scansOnly = (scan_frequency_days: number | null, scan_count: number | null) => ({
  definition: { scan_frequency_days, scan_count },
  questionnaires: [],
});

test('scans are due from the first day, so many of them, and none after the milestone', () => {
  const days = (every: number | null, count: number | null) =>
    duesOf(span, scansOnly(every, count), nothing).map(({ due_date }) => due_date);
  expect(days(3, 2)).toEqual(['2026-03-01', '2026-03-04']);
  expect(days(4, 9)).toEqual(['2026-03-01', '2026-03-05', '2026-03-09']);
  expect(days(null, null)).toEqual([]);
});

test('completion is never beyond 0 to 100, never falls by what is received, and is 100 with all of it', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat({ max: 12 }),
      day,
      (every, count, scans, today) => {
        const at = (received: number) =>
          completionOf(duesOf(span, scansOnly(every, count), { ...nothing, scans: received }), today);
        expect(at(scans)).toBeGreaterThanOrEqual(0);
        expect(at(scans)).toBeLessThanOrEqual(100);
        expect(at(scans + 1)).toBeGreaterThanOrEqual(at(scans));
        expect(at(count)).toBe(100);
      },
    ),
  );
});

const questionnaire = (question: object, questionnaire_type = 'symptoms') =>
  Object.assign(new AftercareQuestionnaire(), {
    questionnaire_type,
    questions: [{ question_id: 'q', question_text: 'Q', required: true, ...question }],
  });
const scale = { question_type: 'visual_scale', options: { min: 1, max: 10 } };
const choices = [
  { value: 'pus', label: 'Pus' },
  { value: 'none', label: 'None' },
];

test.each([
  ['a pain scale at eight', questionnaire(scale, 'pain'), 8, true],
  ['a pain scale at seven', questionnaire(scale, 'pain'), 7, false],
  ['another scale at ten', questionnaire(scale), 10, false],
  [
    'a temperature from its limit',
    questionnaire({ question_type: 'number', urgent_when: { gte: 38.5 } }),
    38.5,
    true,
  ],
  [
    'hours of sleep below their limit',
    questionnaire({ question_type: 'number', urgent_when: { lte: 2 } }),
    3,
    false,
  ],
  [
    'one of several',
    questionnaire({ question_type: 'multiple_choice', urgent_when: { includes: ['pus'] } }),
    ['pus'],
    true,
  ],
  ['a yes', questionnaire({ question_type: 'yes_no', urgent_when: { equals: true } }), true, true],
  ['a no', questionnaire({ question_type: 'yes_no', urgent_when: { equals: true } }), false, false],
])('%s', (_what, asked, answer, urgent) => {
  expect(areUrgent(asked, { q: answer })).toBe(urgent);
});

test.each([
  [scale, 1, 0],
  [scale, 10, 5.5],
  [{ question_type: 'yes_no' }, false, 'yes'],
  [{ question_type: 'single_choice', options: choices }, 'pus', 'fever'],
  [{ question_type: 'multiple_choice', options: choices }, ['pus', 'none'], ['pus', 'pus']],
  [{ question_type: 'number' }, -3.5, Number.NaN],
  [{ question_type: 'text' }, 'Fine', ''],
])('%j takes %j and refuses %j', (question, right, wrong) => {
  expect(faultsOf(questionnaire(question), { q: right })).toEqual({});
  expect(Object.keys(faultsOf(questionnaire(question), { q: wrong }))).toEqual(['q']);
});

test('questions of an unknown shape ask nothing', () => {
  const odd = Object.assign(new AftercareQuestionnaire(), { questionnaire_type: 'pain', questions: 'none' });
  expect(faultsOf(odd, {})).toEqual({});
  expect(faultsOf(odd, { q: 1 })).toEqual({ q: 'There is no such question.' });
});
