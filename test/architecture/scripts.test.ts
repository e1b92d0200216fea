import { files, read } from './sources.js';

const STATIC = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gm;

test('scripts run before anything is installed: what they import at once is there', () => {
  const imported = files(/\.mjs$/, 'scripts').flatMap((file) =>
    [...read(file).matchAll(STATIC)].map(([, name]) => `${file}: ${name}`),
  );
  expect(imported.length).toBeGreaterThan(50);
  expect(imported.filter((line) => !/: (node:|\.)/.test(line))).toEqual([]);
});
