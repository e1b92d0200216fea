interface Routed {
  method: string;
  path: string;
}

/** The first whose pattern (`/v1/refunds/:id`) fits, with the parts of the path that it names. */
export function route<R extends Routed>(routes: readonly R[], method: string, path: string) {
  for (const found of routes) {
    const params = found.method === method ? fitted(found.path, path) : undefined;
    if (params) return { found, params };
  }
  return undefined;
}

function fitted(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const said = given[index]!;
    if (part.startsWith(':') && said !== '') params[part.slice(1)] = said;
    else if (part !== said) return undefined;
  }
  return params;
}
