import { differences, snapshot } from '../../src/core/audit.js';
import { SetCommission } from '../../src/domain/commissions/entities.js';
import { FixedDiscount } from '../../src/domain/discounts/entities.js';
import { Schedule } from '../../src/domain/quotes/entities.js';

const between = (entity: new () => object, before: object, after: object) =>
  differences(entity, snapshot(entity, before), snapshot(entity, after));

test('the same value in another spelling is no change', () => {
  expect(between(Schedule, { schedule_time: '10:00:00' }, { schedule_time: '10:00' })).toEqual({});
  expect(between(FixedDiscount, { amount: '10.50' }, { amount: '10.5' })).toEqual({});
  expect(between(SetCommission, { commission_percentage: 15 }, { commission_percentage: '15' })).toEqual({});
});

test('another value is one, from what it was to what it is', () => {
  expect(between(Schedule, { schedule_time: '10:00:00' }, { schedule_time: '11:30' })).toEqual({
    schedule_time: { before: '10:00:00', after: '11:30:00' },
  });
  expect(between(FixedDiscount, { amount: '10.50' }, { amount: null })).toEqual({
    amount: { before: '10.50', after: null },
  });
});
