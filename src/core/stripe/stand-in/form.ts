/** What a request says, as `application/x-www-form-urlencoded` has it: everything is text until somebody reads it. */
export type Said = string | Said[] | SaidFields;
export interface SaidFields {
  [name: string]: Said;
}

/** Stripe's way of writing nested values: `metadata[order]=1`, `created[gte]=2`, `expand[0]=a` or `expand[]=a`. */
export function readForm(text: string): SaidFields {
  const fields: SaidFields = fresh();
  for (const [name, value] of new URLSearchParams(text)) {
    const [first, ...rest] = name.split('[').map((step) => step.replace(/\]$/, ''));
    put(fields, [first ?? '', ...rest], value);
  }
  return withLists(fields) as SaidFields;
}

function put(into: SaidFields, steps: string[], value: string): void {
  const last = steps.length - 1;
  let at = into;
  for (const [index, step] of steps.entries()) {
    const name = step === '' && index > 0 ? String(Object.keys(at).length) : step;
    if (index === last) at[name] = value;
    else at = deeper(at, name);
  }
}

function deeper(at: SaidFields, name: string): SaidFields {
  const inner = at[name];
  if (typeof inner === 'object' && !Array.isArray(inner)) return inner;
  return (at[name] = fresh());
}

/** A list is what is numbered from nought. */
function withLists(said: Said): Said {
  if (typeof said === 'string' || Array.isArray(said)) return said;
  const names = Object.keys(said);
  if (names.length > 0 && names.every((name, index) => name === String(index)))
    return Object.values(said).map(withLists);
  for (const name of names) said[name] = withLists(said[name]!);
  return said;
}

/** Without a prototype: a field may be called `__proto__`. */
function fresh(): SaidFields {
  return Object.create(null) as SaidFields;
}
