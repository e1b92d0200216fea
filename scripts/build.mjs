import { build } from './lib/build.mjs';
import { main } from './lib/lifetime.mjs';
import { installPackages } from './lib/packages.mjs';

await main(async () => {
  await installPackages();
  await build();
  return 0;
});
