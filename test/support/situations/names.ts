import { files, read } from '../../architecture/sources.js';

/**
 * Every verb of the back office, read from the domain's sources so that none can be left out. Those of the apps have
 * rights of their own.
 */
export function namesOfVerbs(): string[] {
  return files(/\.ts$/, 'src/domain').flatMap((file) =>
    [...read(file).matchAll(/= (?:verb|tableVerb)\(\s*'(\w+)',(?!\s*(?:'patient\.|'clinic\.|ANYONE))/g)].map(
      ([, name]) => name!,
    ),
  );
}
