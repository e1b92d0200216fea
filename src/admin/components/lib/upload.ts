import { type Notice } from './api';

export interface Uploaded {
  path: string;
  name: string;
}

export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';
const LARGEST = 20 * 1024 * 1024;

/** Sends a file of the person's own. @returns what is wrong with it, as a sentence, or where it is */
export async function upload(file: File): Promise<Uploaded | string> {
  if (file.size > LARGEST) return 'A file may have 20 MB at the most.';
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/admin/api/uploads', {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  }).catch(() => null);
  if (response === null) return 'The server cannot be reached. Check your connection and try again.';
  if (response.status === 401) {
    window.location.assign('/admin/login');
    return 'Your session has ended.';
  }
  const answer = (await response.json().catch(() => ({}))) as Partial<Uploaded> & { notice?: Notice };
  if (!response.ok || answer.path === undefined)
    return answer.notice?.message ?? 'The file could not be sent.';
  return { path: answer.path, name: answer.name ?? file.name };
}
