import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Makes dist/frontend: AdminJS's bundles, our components, style and start-up, each named by its content and
 * compressed beforehand, so that a browser fetches them once and no page waits for a bundler.
 */
const ROOT = path.join(import.meta.dirname, '../../../..');
const SOURCES = path.join(ROOT, 'src/admin');
const STYLE = [
  'colours',
  'base',
  'shell',
  'controls',
  'heads',
  'lists',
  'records',
  'forms',
  'overlays',
  'actions',
  'dashboard',
  'queues',
  'builder',
  'thread',
  'scans',
  'sign-in',
  'account',
  'narrow',
];
const TARGET = path.join(ROOT, 'dist/frontend');
// AdminJS refuses to serve from, and so should not write to, a folder with a dot.
const TEMPORARY = path.join(ROOT, 'dist/adminjs');
process.env.ADMIN_JS_TMP_DIR = TEMPORARY;

const { default: AdminJS, ComponentLoader, Router } = await import('adminjs');

await rm(TARGET, { recursive: true, force: true });
await mkdir(path.join(TARGET, 'assets'), { recursive: true });
const manifest: Record<string, string> = {};
for (const [name, content] of Object.entries(await sources())) manifest[name] = await publish(name, content);
await writeFile(path.join(TARGET, 'manifest.json'), JSON.stringify(manifest, null, 2));

async function sources(): Promise<Record<string, Buffer>> {
  const read = (name: string) => readFile(path.join(SOURCES, 'bundle', name));
  return {
    'global.js': await stock('global.bundle.js'),
    'app.js': await stock('app.bundle.js'),
    'design-system.js': await stock('design-system.bundle.js'),
    'components.js': await bundleComponents(),
    'boot.js': await read('boot.js'),
    'start.js': await read('start.js'),
    'app.css': await style(),
    'icon.svg': await read('icon.svg'),
  };
}

/** In the order in which later rules win. */
async function style(): Promise<Buffer> {
  const parts = STYLE.map((name) => readFile(path.join(SOURCES, 'bundle/style', `${name}.css`)));
  return Buffer.concat(await Promise.all(parts));
}

/** One of AdminJS's own bundles, from where its router says that it lies. */
async function stock(name: string): Promise<Buffer> {
  const asset = Router.assets.find(({ path: address }) => address.endsWith(`/${name}`));
  if (!asset) throw new Error(`AdminJS has no ${name}`);
  return readFile(asset.src);
}

/** Our application takes the place of AdminJS's, through its own bundler. */
async function bundleComponents(): Promise<Buffer> {
  const componentLoader = new ComponentLoader();
  componentLoader.override('Application', path.join(SOURCES, 'components/application.tsx'));
  await new AdminJS({ componentLoader }).initialize();
  return readFile(path.join(TEMPORARY, 'bundle.js'));
}

async function publish(name: string, content: Buffer): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  const file = `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}${ext}`;
  const target = path.join(TARGET, 'assets', file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  await Promise.all([
    writeFile(target, content),
    promisify(gzip)(content, { level: 7 }).then((zipped) => writeFile(`${target}.gz`, zipped)),
    promisify(brotliCompress)(content, quality).then((zipped) => writeFile(`${target}.br`, zipped)),
  ]);
  return file;
}
