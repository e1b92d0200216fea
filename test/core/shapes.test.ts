import { shapeFault } from '../../src/core/shapes.js';

const question = {
  question_id: 'pain_today',
  question_text: 'How strong is the pain?',
  question_type: 'visual_scale',
  options: { min: 0, max: 10 },
  required: true,
};

test.each([
  ['dates', ['2026-01-31']],
  ['dates', ['2026-01-31', '2026-02-03']],
  ['conditions', []],
  ['conditions', ['HIV', 'keloids']],
  ['paths', ['patients/1/scan.jpg']],
  ['restrictions', ['No sport', { text: 'No sun', until_day: 14 }, { text: 'No hat' }]],
  [
    'resources',
    ['https://example.com/video', { type: 'pdf', title: 'Washing', url: 'https://example.com/a' }],
  ],
  ['questions', [question]],
  ['questions', [{ ...question, urgent_when: { gte: 8 } }]],
  [
    'questions',
    [{ ...question, question_type: 'yes_no', options: undefined, urgent_when: { equals: true } }],
  ],
  ['questions', [{ ...question, question_type: 'single_choice', options: [{ value: 'a', label: 'A' }] }]],
  ['responses', { pain_today: 3, mood: ['good'] }],
  ['object', {}],
])('%s take %j', (shape, value) => {
  expect(shapeFault(shape, value)).toBeNull();
});

test.each([
  ['dates', [], 'This: needs at least one date.'],
  ['dates', ['31.01.2026'], '#1: takes dates such as 2026-01-31.'],
  ['conditions', ['HIV', ' '], '#2: may not be empty.'],
  ['restrictions', [{ text: 'No sun', until_day: 0 }], /^#1/],
  ['resources', ['not an address'], /^#1/],
  ['questions', [], 'This: needs at least one question.'],
  ['questions', [question, question], 'This: question ids must differ.'],
  [
    'questions',
    [{ ...question, question_id: 'Pain today' }],
    '#1 › question_id: takes small letters, digits and _.',
  ],
  ['questions', [{ ...question, options: { min: 5, max: 5 } }], /^#1 › options/],
  ['questions', [{ ...question, surprise: 1 }], /^#1: .*surprise/],
  ['questions', [{ ...question, urgent_when: { includes: [] } }], /^#1 › urgent_when/],
  ['responses', ['pain'], /^This: /],
  ['object', 'text', /^This: /],
])('%s refuse %j with a sentence that says where', (shape, value, fault) => {
  expect(shapeFault(shape, value)).toEqual(
    typeof fault === 'string' ? fault : (expect.stringMatching(fault) as string),
  );
});

test('a day that no calendar has is no date', () => {
  expect(shapeFault('dates', ['2026-02-30'])).not.toBeNull();
  expect(shapeFault('dates', ['2026-13-01'])).not.toBeNull();
});
