import { files, read } from '../../architecture/sources.js';

/** Rights of the apps: their verbs are pressed by patients and clinics, whose tests know whose is what. */
const OF_APPS = /^'(patient|clinic|app)\.|^ANYONE$/;

/** Every verb of staff that the domain declares, read from its sources so that none can be left out. */
export function namesOfVerbs(): string[] {
  return files(/\.ts$/, 'src/domain').flatMap((file) =>
    [...read(file).matchAll(/= (?:verb|tableVerb)\(\s*'(\w+)',\s*('[\w.]+'|\w+)/g)]
      .filter(([, , permission]) => !OF_APPS.test(permission!))
      .map(([, name]) => name!),
  );
}
