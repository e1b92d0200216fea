import { main } from './lib/lifetime.mjs';
import { installPackages } from './lib/packages.mjs';

await main(async () => {
  await installPackages();
  return 0;
});
