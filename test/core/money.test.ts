import { difference, exceeds, proportion, split, sum, times } from '../../src/core/money.js';

/** Always the same amounts, so that a failure can be looked at. */
const amounts = (() => {
  let state = 42;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: 300 }, () => (next() % 10_000_000_00) / 100).map((amount) => amount.toFixed(2));
})();
const cents = (amount: string) => BigInt(amount.replace('.', ''));

test('a sum is exact to the cent, where floats are not', () => {
  expect(sum(['0.10', '0.20'])).toBe('0.30');
  expect(sum(Array.from({ length: 1000 }, () => '0.01'))).toBe('10.00');
  expect(sum([])).toBe('0.00');
  expect(cents(sum(amounts))).toBe(amounts.map(cents).reduce((total, amount) => total + amount));
});

test('taking an amount away again gives back what there was', () => {
  for (const [index, amount] of amounts.entries()) {
    const other = amounts[amounts.length - 1 - index]!;
    expect(difference(sum([amount, other]), other)).toBe(amount);
  }
  expect(difference('10.00', '10.01')).toBe('-0.01');
});

test('a multiple is the sum of so many', () => {
  for (const amount of amounts.slice(0, 50))
    expect(times(amount, 7)).toBe(sum(Array.from({ length: 7 }, () => amount)));
});

test('parts add up to the whole, differ by a cent at most, and the bigger come first', () => {
  for (const amount of amounts)
    for (let parts = 2; parts <= 9; parts++) {
      const pieces = split(amount, parts);
      expect(pieces).toHaveLength(parts);
      expect(sum(pieces)).toBe(amount);
      const [first, last] = [cents(pieces[0]!), cents(pieces.at(-1)!)];
      expect(first - last === 0n || first - last === 1n).toBe(true);
      expect(pieces.map(cents)).toEqual(pieces.map(cents).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
    }
  expect(split('100.00', 3)).toEqual(['33.34', '33.33', '33.33']);
  expect(split('0.01', 2)).toEqual(['0.01', '0.00']);
});

test('a proportion is exact to the nearest cent, halves upwards', () => {
  expect(proportion('1000.00', '12.50', '100.00')).toBe('125.00');
  expect(proportion('0.10', '5.00', '100.00')).toBe('0.01');
  expect(proportion('0.10', '4.99', '100.00')).toBe('0.00');
  expect(proportion('99999999.99', '33.33', '100.00')).toBe('33330000.00');
  for (const amount of amounts) expect(proportion(amount, '7.00', '7.00')).toBe(amount);
  expect(() => proportion('1.00', '1.00', '0.00')).toThrow(RangeError);
});

test('amounts are compared as amounts and not as texts', () => {
  expect(exceeds('1000.00', '999.99')).toBe(true);
  expect(exceeds('999.99', '1000.00')).toBe(false);
  expect(exceeds('5.00', '5.00')).toBe(false);
});

test('fewer decimals are read as the same amount', () => {
  expect(sum(['5', '0.5'])).toBe('5.50');
  expect(sum(['-0.50', '0.20'])).toBe('-0.30');
});

test.each(['', '1,50', '1.005', 'NaN', '1e3', ' 1.00', '.50', '1.', '--1'])('"%s" is no amount', (text) => {
  expect(() => sum([text])).toThrow(RangeError);
});
