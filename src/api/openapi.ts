import { z } from 'zod';
import { type Endpoint } from './endpoint.js';
import { exampleOf, type JsonSchema } from './example.js';
import { USUAL } from './limits.js';

const Problem = z
  .strictObject({
    type: z.string().meta({ example: 'urn:hairline:problem:invalid' }),
    title: z.string().meta({ example: 'The input is not valid' }),
    status: z.int().meta({ example: 400 }),
    code: z.string().meta({ example: 'invalid' }),
    detail: z.string().meta({ example: 'Some of what you sent is not valid.' }),
    errors: z.array(
      z.strictObject({
        pointer: z
          .string()
          .meta({ example: '/email', description: 'A JSON pointer into the body, or ?name.' }),
        detail: z.string().meta({ example: 'Please fill this in.' }),
      }),
    ),
    request_id: z.string().meta({ example: '01982d5c-6c1e-7a43-9d57-3f0f0a4be111' }),
  })
  .meta({ id: 'Problem' });

/** What each status means, wherever it may be answered. */
const MEANINGS: Record<number, string> = {
  400: 'The input is not valid; `errors` says where and why.',
  401: 'A token is needed, or this one is not valid any more.',
  403: 'The account or the token may not do this.',
  404: 'There is no such record, or it is not yours.',
  409: 'This cannot be done now, and `detail` says why.',
  412: 'It changed since it was read.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'The Idempotency-Key was used for another request.',
  428: 'If-Match is needed.',
  429: 'Too many requests; Retry-After says when to come back.',
  500: 'Something went wrong here, and nothing was saved.',
  503: 'Not available now; Retry-After says when to come back.',
};

/** OpenAPI 3.1 of the endpoints, from the schemas that validate them. */
export function openApi(endpoints: readonly Endpoint[]): Record<string, unknown> {
  const components: Record<string, JsonSchema> = {};
  const convert = (schema: z.ZodType, io: 'input' | 'output') => lift(schema, io, components);
  convert(Problem, 'output');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint, convert, components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hairline API',
      version: '1.0.0',
      description: 'For the patient app and the clinic app. Tokens are at `/oauth/token`.',
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      responses: allProblems(),
      securitySchemes: { token: tokenScheme(endpoints) },
    },
  };
}

function tokenScheme(endpoints: readonly Endpoint[]) {
  const needed = [...new Set(endpoints.flatMap(({ needs }) => (needs ? [needs] : [])))].sort();
  const scopes = Object.fromEntries(needed.map((scope) => [scope, scope]));
  return {
    type: 'oauth2',
    flows: { password: { tokenUrl: '/oauth/token', refreshUrl: '/oauth/token', scopes } },
  };
}

type Convert = (schema: z.ZodType, io: 'input' | 'output') => JsonSchema;

function operation(endpoint: Endpoint, convert: Convert, components: Record<string, JsonSchema>) {
  const {
    method,
    tag,
    summary,
    description,
    needs,
    audience,
    body,
    answer,
    status,
    limit = USUAL,
  } = endpoint;
  const media = (schema: JsonSchema) => ({ schema, example: exampleOf(schema, components) });
  const answered = answer && convert(answer, 'output');
  const sent = body && convert(body, 'input');
  const headers = { ETag: { schema: { type: 'string' }, description: 'The version of what is answered.' } };
  return {
    operationId: operationId(endpoint),
    tags: [tag],
    summary,
    description: [description, `${limit.points} requests in ${limit.seconds} seconds.`]
      .filter(Boolean)
      .join('\n\n'),
    security: audience === 'anyone' ? [] : [{ token: needs ? [needs] : [] }],
    parameters: parameters(endpoint, convert),
    ...(sent
      ? { requestBody: { required: isBodyNeeded(sent), content: { 'application/json': media(sent) } } }
      : {}),
    responses: {
      [status]: answered
        ? { description: 'Done.', headers, content: { 'application/json': media(answered) } }
        : { description: 'Done.' },
      ...(method === 'GET' ? { 304: { description: 'If-None-Match names the version that there is.' } } : {}),
      ...Object.fromEntries(
        problems(endpoint).map((code) => [code, { $ref: `#/components/responses/${code}` }]),
      ),
    },
  };
}

const isBodyNeeded = ({ required }: JsonSchema): boolean => (required?.length ?? 0) > 0;

function allProblems(): Record<string, unknown> {
  const schema = { $ref: '#/components/schemas/Problem' };
  const content = { 'application/problem+json': { schema } };
  return Object.fromEntries(
    Object.entries(MEANINGS).map(([code, description]) => [code, { description, content }]),
  );
}

function problems({ audience, path, does, absent, refusable, repeatable, version }: Endpoint): number[] {
  // A token that opens nothing is refused, needed or not.
  const signed = audience === 'anyone' ? [401] : [401, 403];
  const changing = does ? [409, 413, 415] : refusable ? [409] : [];
  const named = path.includes('{') || does || absent ? [404] : [];
  const versioned = version ? [412, ...(version.required ? [428] : [])] : [];
  return [
    400,
    ...signed,
    ...named,
    ...changing,
    ...versioned,
    ...(repeatable ? [422] : []),
    429,
    500,
    503,
  ].sort((a, b) => a - b);
}

function parameters({ path, query, words, method, repeatable, version }: Endpoint, convert: Convert) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: words?.includes(name!) ? { type: 'string' } : { type: 'string', format: 'uuid' },
  }));
  const { properties = {}, required = [] } = convert(query, 'input');
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  const header = (name: string, description: string, needed = false) => ({
    name,
    in: 'header',
    required: needed,
    description,
    schema: { type: 'string' },
  });
  return [
    ...inPath,
    ...inQuery,
    ...(repeatable ? [header('Idempotency-Key', 'Makes it safe to send again: kept for 24 hours.')] : []),
    ...(version ? [header('If-Match', 'The ETag of what you read.', version.required)] : []),
    ...(method === 'GET' ? [header('If-None-Match', 'An ETag: 304 while it holds.')] : []),
  ];
}

/** GET /quotes/{id}/schedule is getQuotesByIdSchedule. */
export function operationId({ method, path }: Endpoint): string {
  const parts = path.split('/').filter(Boolean);
  const words = parts.map((part) => (part.startsWith('{') ? `by-${part.slice(1, -1)}` : part));
  return (
    method.toLowerCase() +
    words
      .flatMap((word) => word.split(/[-_]/))
      .map(capital)
      .join('')
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** zod's own translation; what has a name goes to the components, once. */
function lift(schema: z.ZodType, io: 'input' | 'output', components: Record<string, JsonSchema>): JsonSchema {
  const {
    $schema: _dialect,
    $defs = {},
    ...whole
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // OpenAPI's ids are their places.
      delete jsonSchema.id;
    },
  }) as JsonSchema;
  for (const [name, definition] of Object.entries($defs)) components[name] = placed(definition);
  const named = z.globalRegistry.get(schema)?.id;
  if (named === undefined || whole.$ref) return placed(whole);
  components[named] = placed(whole);
  return { $ref: `#/components/schemas/${named}` };
}

const placed = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
