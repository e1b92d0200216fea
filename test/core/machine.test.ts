import { Refusal } from '../../src/core/errors.js';
import { machine } from '../../src/core/machine.js';

const lamp = machine({ off: ['on'], on: ['off', 'broken'], broken: [] });

test('what is listed can happen, and nothing else', () => {
  expect(lamp.can('off', 'on')).toBe(true);
  expect(lamp.can('off', 'broken')).toBe(false);
  expect(lamp.can('broken', 'on')).toBe(false);
  expect(lamp.can('on', 'on')).toBe(false);
});

test.each(['', 'unknown', 'constructor', 'toString', '__proto__'])(
  'nothing leads out of the state "%s"',
  (from) => {
    expect(lamp.can(from, 'on')).toBe(false);
  },
);

test('a move that does not exist is refused with a sentence about where it is now', () => {
  expect(() => lamp.check('broken', 'on', (from) => `A lamp that is ${from} cannot be lit.`)).toThrow(
    new Refusal('A lamp that is broken cannot be lit.'),
  );
  expect(() => lamp.check('off', 'on', () => 'never said')).not.toThrow();
});
