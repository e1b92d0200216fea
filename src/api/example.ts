export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  format?: string;
  minimum?: number;
  [keyword: string]: unknown;
}

/** Something that the schema allows, put together from the examples of its parts. */
export function exampleOf(schema: JsonSchema, components: Record<string, JsonSchema>): unknown {
  if (schema.$ref) return exampleOf(components[schema.$ref.split('/').at(-1)!] ?? {}, components);
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.anyOf) return exampleOf(schema.anyOf[0] ?? {}, components);
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(part, components)]),
    );
  if (schema.type === 'array') return schema.items ? [exampleOf(schema.items, components)] : [];
  return plain(schema);
}

const FORMATS: Record<string, string> = {
  uuid: '01982d5c-6c1e-7a43-9d57-3f0f0a4be111',
  date: '2026-03-01',
  'date-time': '2026-03-01T09:30:00.000Z',
  email: 'ingrid@example.com',
};

function plain({ type, format, minimum }: JsonSchema): unknown {
  if (type === 'string') return FORMATS[format ?? ''] ?? 'text';
  if (type === 'integer' || type === 'number') return Math.max(1, minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'object') return {};
  return null;
}
