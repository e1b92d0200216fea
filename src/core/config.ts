import { z } from 'zod';

const url = (...schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)), {
    message: `must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });

const appKey = z
  .string()
  .refine((value) => /^base64:/.test(value) && Buffer.from(value.slice(7), 'base64').length === 32, {
    message: 'must be "base64:" followed by 32 bytes in base64',
  });

const list = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''));

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    DATABASE_URL: url('mysql', 'mariadb'),
    MIGRATION_DATABASE_URL: url('mysql', 'mariadb').optional(),
    DATABASE_REPLICA_URL: url('mysql', 'mariadb').optional(),
    DATABASE_SILENCE_SECONDS: z.coerce.number().min(0).max(3600).default(60),
    REDIS_URL: url('redis', 'rediss'),
    APP_KEY: appKey,
    APP_PREVIOUS_KEYS: list.pipe(z.array(appKey)).default([]),
    SESSION_SECRET: z.string().min(16, 'must be at least 16 characters'),
    APP_URL: url('http', 'https').optional(),
    STRIPE_SECRET_KEY: z.string().optional(),
    STRIPE_WEBHOOK_SECRET: z.string().optional(),
    STRIPE_API_BASE: url('http', 'https').optional(),
    MAIL_URL: z.string().optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/,
        'must be an address such as Hairline <no-reply@example.com>',
      )
      .optional(),
    PATIENT_APP_URL: url('http', 'https').optional(),
    CLINIC_APP_URL: url('http', 'https').optional(),
    STORAGE_URL: z.string().optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    API_LIMIT_FACTOR: z.coerce.number().min(1, 'must be 1 or more').max(1_000_000).default(1),
    HAIRLINE_CLOCK: z
      .enum(['0', '1'])
      .default('1')
      .transform((value) => value === '1'),
    HAIRLINE_EMBEDDED: z
      .enum(['0', '1'])
      .default('0')
      .transform((value) => value === '1'),
  })
  .refine(({ STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET }) => !STRIPE_SECRET_KEY || STRIPE_WEBHOOK_SECRET, {
    path: ['STRIPE_WEBHOOK_SECRET'],
    message: 'is needed where STRIPE_SECRET_KEY is set',
  });

export type Config = z.output<typeof Environment>;

/** Reads the environment once. Every fault is named in one message, never a value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(present);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name} ${name in present ? issue.message : 'is not set'}`;
  });
  throw new Error(`The configuration is not usable:\n${[...new Set(faults)].join('\n')}\nSee .env.example.`);
}
