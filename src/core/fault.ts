/** What may be logged or printed of an unforeseen error: never the message of a failed query, for it holds values. */
export function faultOf(thrown: unknown): Record<string, unknown> {
  const { name, code, errno, message, stack } = thrown as Error & { code?: string; errno?: number };
  const frames = (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim());
  return { name, code, errno, frames, ...(errno === undefined ? { message } : {}) };
}
