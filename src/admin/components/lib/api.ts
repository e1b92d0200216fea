export interface Notice {
  message: string;
  type: 'success' | 'error' | 'info';
}

export interface RecordJson {
  id: string;
  title: string;
  params: Record<string, unknown>;
  populated: Record<string, { id: string; title: string; trashed?: boolean } | undefined>;
  recordActions: string[];
  errors: Record<string, { message: string }>;
  conflicts?: Record<string, unknown>;
  /** Actions that are refused now, and why. */
  blocked?: Record<string, string>;
}

export interface Answer {
  notice?: Notice;
  record?: RecordJson;
  records?: RecordJson[];
  redirectUrl?: string;
  [key: string]: unknown;
}

/** Asks the back office; a person whose session has ended is sent to sign in, and back afterwards. */
export async function ask<T = Answer>(
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<T & Answer> {
  const response = await fetch(`/admin/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
    credentials: 'same-origin',
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    return null;
  });
  if (response === null) return failed('The server cannot be reached. Check your connection and try again.');
  if (response.status === 401) {
    window.location.assign('/admin/login');
    return failed('Your session has ended.');
  }
  const answer = (await response.json().catch(() => {
    // A question that was taken back while its answer came is no fault.
    signal?.throwIfAborted();
    return null;
  })) as (T & Answer) | null;
  return answer ?? failed('The server answered something that could not be read.');
}

function failed<T>(message: string): T & Answer {
  return { notice: { message, type: 'error' } } as T & Answer;
}

export const resourcePath = (table: string, action: string): string => `resources/${table}/actions/${action}`;
export const recordPath = (table: string, id: string, action: string): string =>
  `resources/${table}/records/${encodeURIComponent(id)}/${action}`;
