import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../../core/actor.js';
import { createClient } from '../../domain/auth/create-client.js';
import { connected } from '../connected.js';

/** An app that may ask for tokens: --name=… --for=patients|provider_users, and --public where it can keep no secret. */
export async function run(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { name: text, for: text, public: { type: 'boolean' } } });
  await connected(async () => {
    const { id, secret } = await createClient(systemActor('cli', uuidv7()), {
      name: values.name,
      audience: values.for,
      is_confidential: values.public !== true,
    });
    console.log(`client_id: ${id}`);
    if (secret !== null)
      console.log(`client_secret: ${secret}\nIt is shown this once: only its hash is stored.`);
  });
}
