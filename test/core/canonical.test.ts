import { canonical } from '../../src/core/canonical.js';

test('the order of keys makes no difference, at any depth', () => {
  const one = { b: 1, a: { d: [1, { f: 2, e: 3 }], c: null } };
  const other = { a: { c: null, d: [1, { e: 3, f: 2 }] }, b: 1 };
  expect(canonical(one)).toBe(canonical(other));
});

test('the order of a list does', () => {
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('values that differ differ in their text', () => {
  const values = [null, '', 0, '0', false, 'null', [], {}, [null], { a: null }, { a: '' }, '{}', '[]', 0.1];
  expect(new Set(values.map(canonical)).size).toBe(values.length);
});

test('a moment is the same as a date and as its text, as it comes from a log or from a database', () => {
  expect(canonical(new Date('2026-01-02T03:04:05Z'))).toBe(canonical('2026-01-02T03:04:05.000Z'));
});

test('the text is JSON that says the same', () => {
  const value = { b: [1, 'ü "quoted"', true], a: { c: null } };
  expect(JSON.parse(canonical(value))).toEqual(value);
});
