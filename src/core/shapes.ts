import { z } from 'zod';

const isoDate = z.iso.date('takes dates such as 2026-01-31');
const path = z.string().min(1).max(255);
const name = z.string().trim().min(1, 'may not be empty').max(255);

export const QUESTION_TYPES = [
  'visual_scale',
  'text',
  'single_choice',
  'multiple_choice',
  'yes_no',
  'number',
] as const;

const Question = z.strictObject({
  question_id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'takes small letters, digits and _'),
  question_text: name,
  question_type: z.enum(QUESTION_TYPES),
  options: z
    .union([
      z
        .strictObject({ min: z.number(), max: z.number() })
        .refine(({ min, max }) => min < max, 'min must be below max'),
      z.array(z.strictObject({ value: name, label: name })).min(1),
    ])
    .optional(),
  required: z.boolean(),
  urgent_when: z
    .union([
      z.strictObject({ gte: z.number() }),
      z.strictObject({ lte: z.number() }),
      z.strictObject({ includes: z.array(z.string()).min(1) }),
      z.strictObject({ equals: z.union([z.string(), z.number(), z.boolean()]) }),
    ])
    .optional(),
});

const unique = (questions: { question_id: string }[]) =>
  new Set(questions.map(({ question_id }) => question_id)).size === questions.length;

/** The JSON columns' known shapes. What exists in another shape is shown raw and only checked when changed. */
export const SHAPES: Record<string, z.ZodType> = {
  dates: z.array(isoDate).min(1, 'needs at least one date'),
  conditions: z.array(name),
  strings: z.array(name),
  ids: z.array(z.uuid()),
  paths: z.array(path),
  restrictions: z.array(
    z.union([name, z.strictObject({ text: name, until_day: z.number().int().min(1).optional() })]),
  ),
  resources: z.array(
    z.union([
      z.url(),
      z.strictObject({ type: z.enum(['video', 'guide', 'pdf']), title: name, url: z.url() }),
    ]),
  ),
  questions: z
    .array(Question)
    .min(1, 'needs at least one question')
    .refine(unique, 'question ids must differ'),
  responses: z.record(z.string(), z.unknown()),
  changes: z.record(z.string(), z.unknown()),
  object: z.record(z.string(), z.unknown()),
};

/** What MariaDB still takes as JSON; deeper structures are nobody's data and cost whoever walks them. */
const LEVELS = 30;

export function isTooDeep(value: unknown, levels = LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** Null when `value` has the shape; else a sentence that says what is wrong where. */
export function shapeFault(shape: string, value: unknown): string | null {
  if (isTooDeep(value)) return 'This is nested too deeply.';
  const result = (SHAPES[shape] ?? z.unknown()).safeParse(value);
  if (result.success) return null;
  const issue = result.error.issues[0]!;
  const where = issue.path
    .map((part) => (typeof part === 'number' ? `#${part + 1}` : String(part)))
    .join(' › ');
  return `${where === '' ? 'This' : where}: ${issue.message}.`;
}
