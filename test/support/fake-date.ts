import { jest } from '@jest/globals';

/** The program reads this moment until `realDate`; timers go on as they are. */
export function fakeDate(now: number): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      ...(['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'hrtime'] as const),
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] as const),
    ],
  });
}

export const realDate = (): void => void jest.useRealTimers();
