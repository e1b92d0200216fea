import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, Problem } from './output.mjs';
import { capture } from './run.mjs';

/** Downloads a package and all that it needs, as if nothing were installed, and unpacks it. */
export async function fetchPackage(pattern, scratch, target) {
  const system = osRelease();
  const files = join(scratch, 'files');
  for (const folder of ['lists/partial', 'archives/partial', 'files']) {
    mkdirSync(join(scratch, folder), { recursive: true });
  }
  writeFileSync(join(scratch, 'status'), '');
  writeFileSync(join(scratch, 'sources.list'), await sources(system));
  writeFileSync(join(scratch, 'apt.conf'), aptSettings(scratch));
  const env = { ...process.env, APT_CONFIG: join(scratch, 'apt.conf') };

  await succeed(['apt-get', '-q', 'update'], { env });
  const known = await succeed(['apt-cache', 'pkgnames', 'mysql-server-core'], { env });
  const name = known
    .split('\n')
    .sort()
    .findLast((line) => pattern.test(line));
  if (!name) throw new Problem(`${system.PRETTY_NAME} has no package of MySQL.`);
  await succeed(['apt-get', '-q', '-y', '--no-install-recommends', '--download-only', 'install', name], {
    env,
  });
  for (const archive of readdirSync(join(scratch, 'archives')).filter((file) => file.endsWith('.deb'))) {
    await succeed(['dpkg-deb', '-x', join(scratch, 'archives', archive), files]);
  }
  renameSync(files, target);
}

/** An apt of its own: other sources, other lists, and not one package installed. */
function aptSettings(scratch) {
  return [
    `Dir::Etc::sourcelist "${scratch}/sources.list";`,
    'Dir::Etc::sourceparts "-";',
    `Dir::State::Lists "${scratch}/lists";`,
    `Dir::State::status "${scratch}/status";`,
    `Dir::Cache "${scratch}";`,
    `Dir::Cache::archives "${scratch}/archives";`,
    'Debug::NoLocking "1";',
    'APT::Sandbox::User "root";',
    'Acquire::Languages "none";',
  ].join('\n');
}

/** The mirrors that this machine uses. Debian's releases have no MySQL; its unstable suite has. */
async function sources(system) {
  const format = '$(REPO_URI) $(RELEASE) $(COMPONENT)';
  const targets = await succeed(['apt-get', 'indextargets', '--format', format, 'Created-By: Packages']);
  const own = targets
    .split('\n')
    .filter((line) => /^\S+:\/\/\S+ \S+ \S+$/.test(line))
    .map((line) => line.split(' '))
    .filter(([, release]) => release.startsWith(system.VERSION_CODENAME) || release === 'sid');
  if (own.length === 0) throw new Problem('MySQL could not be fetched: apt knows no mirror of this system.');

  const keyring = `/usr/share/keyrings/${system.ID}-archive-keyring.gpg`;
  const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : '';
  const wanted = system.ID === 'debian' ? [[own[0][0], 'sid', 'main']] : own;
  return wanted.map((parts) => `deb ${signed}${parts.join(' ')}\n`).join('');
}

async function succeed(command, options) {
  const { code, output } = await capture(command, options);
  if (code !== 0)
    throw new Problem(`MySQL could not be fetched: ${command[0]} says\n${lastLines(output, 5)}`);
  return output;
}

function osRelease() {
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
  return Object.fromEntries(lines.map((line) => line.replaceAll('"', '').split('=')));
}
