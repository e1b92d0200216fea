import { find, isProgram } from './find.mjs';
import { install } from './install.mjs';
import { say } from './output.mjs';

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chrome or Chromium for the browser tests, or null, loudly. */
export async function findBrowser({ mayInstall }) {
  const found = search() ?? (mayInstall && (await install(['browser'])) ? search() : null);
  if (!found) say(howToGetOne);
  return found;
}

function search() {
  const named = process.env.CHROME_PATH;
  if (named && isProgram(named)) return named;
  if (named) say(`CHROME_PATH is ${named}, where no program is.`);
  return (
    find('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    applications.find(isProgram) ??
    null
  );
}

const howToGetOne = `
*** The browser tests need Chrome or Chromium, and none was found. ***
  Debian           sudo apt-get install chromium
  Ubuntu           sudo snap install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
An installed one in an unusual place is named by CHROME_PATH.
`;
