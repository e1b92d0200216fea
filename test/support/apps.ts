import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { endpoints } from '../../src/api/index.js';
import { openApi } from '../../src/api/openapi.js';

export const PATIENT_APP = '00000000-0000-7000-8000-000000000001';
export const CLINIC_APP = '00000000-0000-7000-8000-000000000002';

export interface ApiReply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  text: string;
}

interface Asked {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

const document = openApi(endpoints) as unknown as {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  components: unknown;
};
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', ...document });

/** One request below /api/v1, whose answer is held to the OpenAPI document. */
export async function ask(
  url: string,
  method: string,
  path: string,
  { token, body, headers = {} }: Asked = {},
): Promise<ApiReply> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  const parsed = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  const reply = { status: response.status, headers: response.headers, body: parsed, text };
  mustBeDocumented(method, path, reply);
  return reply;
}

/** @throws where the document does not foresee this answer */
export function mustBeDocumented(method: string, path: string, { status, text, body }: ApiReply): void {
  const plain = path.split('?')[0]!;
  const template = Object.keys(document.paths).find((known) =>
    new RegExp(`^${known.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  if (template === undefined || status === 405) return;
  const pointer = (...parts: string[]) =>
    parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const operation = document.paths[template]![method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${template} is not in the document`);
  if (!operation.responses[status])
    throw new Error(`${method} ${template} may not be answered ${status}: ${text}`);
  if (text === '') return;
  const ref =
    status >= 400
      ? 'api#/components/schemas/Problem'
      : `api#/paths/${pointer(template, method.toLowerCase())}/responses/${status}/content/${pointer('application/json')}/schema`;
  const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref });
  if (!validate(body))
    throw new Error(
      `${method} ${template} ${status} is not as documented: ${ajv.errorsText(validate.errors)}\n${text}`,
    );
}

export interface TokenAnswer {
  access_token: string;
  refresh_token: string;
  token_type: string;
  expires_in: number;
}

/** A form to /oauth/token, /oauth/revoke. */
export async function postForm(url: string, path: string, fields: Record<string, string>) {
  const response = await fetch(url + path, { method: 'POST', body: new URLSearchParams(fields) });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

/** Signs in to an app. @returns the tokens */
export async function signInTo(url: string, client_id: string, username: string, password: string) {
  const { status, body } = await postForm(url, '/oauth/token', {
    grant_type: 'password',
    client_id,
    username,
    password,
  });
  if (status !== 200) throw new Error(`Sign-in was answered ${status}: ${JSON.stringify(body)}`);
  return body as unknown as TokenAnswer;
}
