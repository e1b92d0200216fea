import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, systemActor } from '../../core/actor.js';
import {
  createSuperAdmin,
  hasSuperAdminRole,
  NewSuperAdmin,
  refuseKnownEmail,
} from '../../domain/access/create-super-admin.js';
import { ask, askHidden, atTerminal, type Check, readStdin } from '../ask.js';
import { connected } from '../connected.js';
import { Problem } from '../problem.js';

type Field = keyof typeof NewSuperAdmin.shape;

/** Asks at a terminal for what the options leave open; elsewhere the password comes by environment or a pipe. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { email: text, firstname: text, lastname: text } });
  await connected(async () => {
    const actor = systemActor('cli', uuidv7());
    if (!(await hasSuperAdminRole(actor))) await makeRoles();
    const email = await answer('email', 'E-mail: ', values.email);
    await refuseKnownEmail(actor, email);
    const firstname = await answer('firstname', 'First name: ', values.firstname);
    const lastname = await answer('lastname', 'Last name: ', values.lastname);
    await create(actor, { email, firstname, lastname, password: await password() });
  });
}

async function create(actor: Actor, values: Record<Field, string>): Promise<void> {
  const { email } = await createSuperAdmin(actor, values);
  console.log(`${email} may now sign in to the back office as super-admin.`);
}

async function makeRoles(): Promise<void> {
  const { runSeeders } = await import('../../../seeds/index.js');
  await runSeeders(['PermissionSeeder']);
}

async function answer(field: Field, question: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given.trim();
  if (atTerminal()) return ask(question, checkOf(field));
  throw new Problem(`Give --${field}=…, or run this at a terminal.`);
}

async function password(): Promise<string> {
  const given = process.env.HAIRLINE_ADMIN_PASSWORD;
  if (given) return given;
  return atTerminal() ? askHidden('Password: ', checkOf('password')) : readStdin();
}

function checkOf(field: Field): Check {
  return (value) => NewSuperAdmin.shape[field].safeParse(value).error?.issues[0]?.message ?? null;
}
