import { readJson } from './files.mjs';

/** jest's own count, made honest: a file that could not run, or a run that failed, is a failure too. */
export function closingLine(resultFile, code) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numRuntimeErrorTestSuites = 0,
  } = readJson(resultFile) ?? {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `${numPassedTests} passed, ${failed || (code === 0 ? 0 : 1)} failed`;
}
