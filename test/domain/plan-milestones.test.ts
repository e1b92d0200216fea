import { planMilestones, recoveryPercentage, stageOn } from '../../src/domain/aftercare/plan-milestones.js';
import { type AftercareMilestoneDefinition } from '../../src/domain/aftercare-templates/entities.js';

const stages = (...days: number[]) =>
  days.map(
    (duration_days, index) =>
      ({
        milestone_name: `Stage ${index + 1}`,
        order_index: index + 1,
        duration_days,
      }) as AftercareMilestoneDefinition,
  );

const dates = (planned: ReturnType<typeof planMilestones>) =>
  planned.map(({ start_date, end_date, milestone_status }) => [start_date, end_date, milestone_status]);

test('milestones follow one another, in their order, whatever the order they are read in', () => {
  const planned = planMilestones(stages(1, 7, 30).reverse(), '2026-01-30', '2026-01-01');
  expect(dates(planned)).toEqual([
    ['2026-01-30', '2026-01-30', 'pending'],
    ['2026-01-31', '2026-02-06', 'pending'],
    ['2026-02-07', '2026-03-08', 'pending'],
  ]);
  expect(planned.map(({ definition }) => definition.milestone_name)).toEqual([
    'Stage 1',
    'Stage 2',
    'Stage 3',
  ]);
});

test('a leap day and a change of the clocks are days like any other', () => {
  expect(dates(planMilestones(stages(2, 40), '2028-02-28', '2028-02-29'))).toEqual([
    ['2028-02-28', '2028-02-29', 'in_progress'],
    ['2028-03-01', '2028-04-09', 'pending'],
  ]);
});

test.each([
  ['2026-05-31', ['pending', 'pending'], 'Stage 1'],
  ['2026-06-01', ['in_progress', 'pending'], 'Stage 1'],
  ['2026-06-07', ['in_progress', 'pending'], 'Stage 1'],
  ['2026-06-08', ['completed', 'in_progress'], 'Stage 2'],
  ['2026-06-10', ['completed', 'in_progress'], 'Stage 2'],
  ['2026-06-11', ['completed', 'completed'], 'Stage 2'],
])('on %s the stages are %j', (today, states, stage) => {
  const planned = planMilestones(stages(7, 3), '2026-06-01', today);
  expect(planned.map(({ milestone_status }) => milestone_status)).toEqual(states);
  expect(stageOn(planned)).toBe(stage);
});

test('a template without milestones has no plan and no stage', () => {
  expect(planMilestones([], '2026-06-01', '2026-06-01')).toEqual([]);
  expect(stageOn([])).toBe('');
});

test.each([
  [
    [
      [10, 100],
      [10, 0],
    ],
    50,
  ],
  [
    [
      [1, 100],
      [99, 0],
    ],
    1,
  ],
  [
    [
      [1, 100],
      [2, 0],
    ],
    33,
  ],
  [
    [
      [7, 100],
      [30, 50],
      [90, 0],
    ],
    17,
  ],
  [
    [
      [7, 100],
      [30, 100],
    ],
    100,
  ],
  [
    [
      [1, 99],
      [1, 100],
    ],
    99,
  ],
  [[], 0],
] as [[number, number][], number][])(
  'milestones %j (days, per cent) are a recovery of %i',
  (rows, expected) => {
    expect(
      recoveryPercentage(rows.map(([days, completion_percentage]) => ({ days, completion_percentage }))),
    ).toBe(expected);
  },
);
