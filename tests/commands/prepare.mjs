// First half of every command; plain JavaScript on Node alone, because it runs before anything is installed.
// Progress goes to stderr: `npm run read` prints JSON to stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const oldest = [20, 19];
const mark = '.wxt/prepared';
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  fail(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

if (!installed()) {
  say('Installing packages (npm ci), about half a minute …');
  npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (!generated()) {
  say('Generating types (wxt prepare) …');
  run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  writeFileSync(mark, '');
}

/** True when node_modules holds what package-lock.json asks for, as npm's own record of the last install tells. */
function installed() {
  const record = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([path, wanted]) => path === '' || (path in record ? record[path].version === wanted.version : wanted.optional),
  );
}

function packages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** True when everything that the types in .wxt are made from is older than our mark; wxt leaves unchanged files untouched. */
function generated() {
  if (!existsSync('.wxt/tsconfig.json') || !existsSync(mark)) return false;
  return newest(['wxt.config.ts', 'package-lock.json', 'lib/platforms/sites.ts', 'assets/locales', 'entrypoints']) < statSync(mark).mtimeMs;
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      return statSync(path).isDirectory() ? Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name)))) : mtimeMs;
    }),
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli) run(process.execPath, [cli, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  if (status !== 0) fail(`${[command, ...args].join(' ')} failed. ${error?.message ?? ''}`);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
