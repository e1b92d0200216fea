import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export type Maps = Record<string, Map<string, unknown>>;

export async function readState(file: string, maps: Maps): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  const state = JSON.parse(text) as Record<string, [string, unknown][] | undefined>;
  for (const [name, map] of Object.entries(maps))
    for (const [id, value] of state[name] ?? []) map.set(id, value);
}

/** Whole or not at all: written beside itself and moved over. Whoever asks meanwhile shares the next write. */
export class StateFile {
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(
    private readonly file: string,
    private readonly maps: () => Maps,
  ) {}

  save(): Promise<void> {
    return (this.#next ??= this.#after(this.#running));
  }

  async #after(running: Promise<void> | undefined): Promise<void> {
    await running?.catch(() => undefined);
    this.#running = this.#next;
    this.#next = undefined;
    await this.#write();
  }

  async #write(): Promise<void> {
    const state = Object.fromEntries(Object.entries(this.maps()).map(([name, map]) => [name, [...map]]));
    const beside = `${this.file}.new`;
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(beside, JSON.stringify(state), { mode: 0o600 });
    await rename(beside, this.file);
  }
}
