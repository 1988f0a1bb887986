import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { capturedPages, whyNoCaptures } from '../captured-pages';
import { rowsFolder, whyNoRows } from '../data-rows';
import { requireBrowser } from './browser';
import { provideFirefox } from './firefox';
import { chromiumBuild, type Result, runStep, type Step, table } from './steps';

const artifacts = 'tests/.artifacts';
const code = ['lib', 'components', 'entrypoints', 'tests', 'training', 'wxt.config.ts', 'vitest.config.ts'];

const checks: Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'dependency rules', command: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', ...code] },
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
];

const builds: Step[] = [
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  {
    name: 'lint of the Firefox build',
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-input', '--boring'],
  },
  chromiumBuild,
];

mkdirSync(artifacts, { recursive: true });
const results: Result[] = [];
for (const step of checks) results.push(await runStep(step));
results.push(await runTests('unit tests', 'unit'));
for (const step of builds) results.push(await runStep(step));
const firefox = provideFirefox();
if ('path' in firefox) process.env['FIREFOX_PATH'] = firefox.path;
results.push(await runBrowserTests());
if (capturedPages.length === 0) console.log(`Skipped: conformance over captured pages, because there are ${whyNoCaptures}.`);
if ('missing' in firefox) console.log(`Skipped: everything in Firefox. ${firefox.missing}`);
if (rowsFolder === null) console.log(`Skipped: training and measuring the scores anew, because there are ${whyNoRows}.`);

const total = (key: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${table(results)}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function runBrowserTests(): Promise<Result> {
  const name = 'browser tests';
  const notRun = { name, passed: 0, failed: 1, skipped: 0, seconds: 0 };
  if (results.at(-1)?.failed !== 0) {
    console.log(`✗ ${name}: not run, because the build for Chromium failed`);
    return notRun;
  }
  try {
    process.env['CHROME_PATH'] = requireBrowser();
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
    return notRun;
  }
  return runTests(name, 'e2e');
}

/** Runs one of vitest's projects and takes the counts from its report; without a report the whole step counts as one failure. */
async function runTests(name: string, project: string): Promise<Result> {
  const report = `${artifacts}/${project}.json`;
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await runStep({ name, command: 'vitest', args, loud: true });
  if (!existsSync(report)) return { ...result, passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = Math.max(numFailedTests, success && result.failed === 0 ? 0 : 1);
  return { ...result, passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
