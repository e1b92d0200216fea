/** What may be logged or printed of an unforeseen error: never the message of a failed query, for it holds values. */
export function faultOf(thrown: unknown): Record<string, unknown> {
  const { name, code, errno, message, stack } = thrown as Error & { code?: string; errno?: number };
  const frames = framesOf(stack);
  return { name, code, errno, frames, ...(errno === undefined ? { message } : {}) };
}

/** The same for a row of failed_jobs: the error's name and where it came from. */
export function traceOf({ name, stack }: Error): string {
  return [name, ...framesOf(stack)].join('\n');
}

function framesOf(stack = ''): string[] {
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim());
}
