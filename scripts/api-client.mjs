import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { projectFolder, readIfThere } from './lib/files.mjs';
import { main } from './lib/lifetime.mjs';
import { Problem, step } from './lib/output.mjs';
import { checkMachine, installPackages } from './lib/packages.mjs';

/** The API's document and types in packages/api-client. With --check: only says whether they are up to date. */
await main(async () => {
  checkMachine();
  await installPackages();
  await build();
  const files = await step('Reading the API', generated);
  if (process.argv.includes('--check')) {
    const old = Object.keys(files).filter((file) => readIfThere(file) !== files[file]);
    if (old.length > 0) throw new Problem(`${old.join(', ')}: out of date, run "npm run api:client".`);
    return 0;
  }
  mkdirSync(join(projectFolder, 'packages/api-client/src'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(file, content);
  return 0;
});

async function generated() {
  const compiled = (name) => import(pathToFileURL(join(projectFolder, 'dist/src/api', name)).href);
  const [{ endpoints }, { openApi }] = [await compiled('index.js'), await compiled('openapi.js')];
  const document = openApi(endpoints);
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const header = '// Made by "npm run api:client" from the API itself.\n\n';
  const types = header + astToString(await openapiTS(JSON.stringify(document)));
  const folder = join(projectFolder, 'packages/api-client');
  return {
    [join(folder, 'openapi.json')]: `${JSON.stringify(document, null, 2)}\n`,
    [join(folder, 'src/schema.d.ts')]: types,
  };
}
