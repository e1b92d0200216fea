import { addDays, dayIn, longDay } from '../../src/core/dates.js';

test('days are counted over the ends of months and years, leap days and clock changes', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-01-01', 0)).toBe('2026-01-01');
});

test('so many days forward and back lead to the same day', () => {
  for (let days = 0; days < 1000; days += 37)
    expect(addDays(addDays('2027-11-05', days), -days)).toBe('2027-11-05');
});

test('which day it is depends on where one is', () => {
  const now = new Date('2026-06-30T22:30:00Z');
  expect(dayIn('Europe/Istanbul', now)).toBe('2026-07-01');
  expect(dayIn('America/New_York', now)).toBe('2026-06-30');
  expect(dayIn(null, now)).toBe('2026-06-30');
});

test('a time zone that nobody knows counts as UTC', () => {
  expect(dayIn('Mars/Olympus', new Date('2026-06-30T22:30:00Z'))).toBe('2026-06-30');
});

test('a day is written as people of the language write it', () => {
  expect(longDay('2026-03-03', 'en')).toBe('3 March 2026');
  expect(longDay('2026-03-03', 'tr')).toBe('3 Mart 2026');
});
