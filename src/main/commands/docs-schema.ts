import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeOrm } from '../../../ormconfig.js';
import { ownersUrl } from '../owner.js';
import { Problem } from '../problem.js';
import { schemaDocument } from '../schema-document.js';

const path = 'docs/schema.md';

/** With --check: only says whether the document is up to date. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  const document = await currentDocument();
  if (!values.check) writeFileSync(path, document);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== document)
    throw new Problem(`${path} is out of date: run "npm run docs:schema".`);
}

/** The columns' types and keys are known once TypeORM has met the database. */
async function currentDocument(): Promise<string> {
  const orm = await makeOrm(ownersUrl(), { poolSize: 1 });
  await orm.initialize();
  try {
    return schemaDocument((entity) => orm.getMetadata(entity));
  } finally {
    await orm.destroy();
  }
}
