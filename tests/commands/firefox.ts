import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, mayInstall, onThePath, wantedPath } from './browser';

/** As `strict_min_version` of the manifest says. */
const oldest = 147;

const hint =
  'install Firefox (Debian: sudo apt-get install firefox-esr; macOS: brew install --cask firefox; Windows: winget install Mozilla.Firefox) or set FIREFOX_PATH to it';

/** The path of a Firefox that can run the extension, or why there is none. `FIREFOX_PATH` wins; a path there that does not exist is an error. */
export function findFirefox(): { path: string } | { missing: string } {
  const path = wantedPath('FIREFOX_PATH') ?? candidates().find((each) => existsSync(each));
  if (path === undefined) return { missing: `No Firefox was found: ${hint}.` };
  const version = versionOf(path);
  if (version === null) return { missing: `${path} does not start.` };
  if (version < oldest) return { missing: `${path} is Firefox ${version}, and the extension needs ${oldest} or newer.` };
  return { path };
}

/** Like `findFirefox`, but installs Debian's firefox-esr where that is possible without asking. */
export function provideFirefox(): ReturnType<typeof findFirefox> {
  const found = findFirefox();
  if ('path' in found || !mayInstall()) return found;
  console.log(`${found.missing.split(':')[0]}; installing Debian’s package firefox-esr (apt-get), about a minute …`);
  installPackages('firefox-esr');
  return findFirefox();
}

function candidates(): string[] {
  const mac = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`);
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap((root) =>
    root === undefined ? [] : [join(root, 'Mozilla Firefox', 'firefox.exe')],
  );
  const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = { darwin: mac, win32: windows };
  return [...onThePath(['firefox-esr', 'firefox'], ['/usr/bin', '/usr/local/bin', '/opt/firefox']), ...(elsewhere[process.platform] ?? [])];
}

/** The first number of its version, null when it does not run. */
function versionOf(path: string): number | null {
  try {
    return Number(
      /Firefox (\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1] ?? NaN,
    );
  } catch {
    return null;
  }
}
