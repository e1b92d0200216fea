import { files, read } from '../../architecture/sources.js';

/** Every verb that the domain declares, read from its sources so that none can be left out. */
export function namesOfVerbs(): string[] {
  return files(/\.ts$/, 'src/domain').flatMap((file) =>
    [...read(file).matchAll(/= (?:verb|tableVerb)\(\s*'(\w+)'/g)].map(([, name]) => name!),
  );
}
