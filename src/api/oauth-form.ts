import { type Request } from 'express';

/** In the form, or as HTTP Basic: the library reads both for tokens, and knows nothing of revocation. */
export function credentialsOf({ body, headers }: Request): { client_id: string; client_secret: string } {
  const [, basic] = /^Basic +([A-Za-z0-9+/=]{1,1000})$/i.exec(headers.authorization ?? '') ?? [];
  const form = fields(body);
  const [id, secret] = basic
    ? splitOnce(Buffer.from(basic, 'base64').toString('utf8'))
    : [form.client_id, form.client_secret];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { client_id: text(id), client_secret: text(secret) };
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf(':');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** What is sent twice, or is longer than any code, is no code either. */
export function otpOf({ body }: Request): string | undefined {
  const { otp } = fields(body);
  if (otp === undefined || otp === '') return undefined;
  return typeof otp === 'string' ? otp.slice(0, 64) : '';
}

const fields = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

export const fieldOf = ({ body }: Request, name: string): unknown => fields(body)[name];
