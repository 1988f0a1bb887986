import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { covers, siteAnywhere, sites } from '../../lib/platforms/sites';
import { extensionFolder, firefoxFolder } from './folders';

/** As README tells it: what stands in backticks in the table of permissions, and the hosts and networks that are named. */
function readmeLists(): { permissions: string[]; hosts: string[]; networks: string } {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split('### Permissions')[1]?.split(/\n#/)[0] ?? '';
  const asked = [...section.matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell);
  return {
    permissions: asked.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)),
    hosts: (asked.find((cell) => cell.startsWith('pages of ') && cell.includes('.com')) ?? '').match(/[\w-]+\.com\b/g) ?? [],
    networks: readme.split('once you allow it')[1]?.split('\n')[0] ?? '',
  };
}

type Manifest = {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
};

const builds = [
  ['Chromium', extensionFolder],
  ['Firefox', firefoxFolder],
] as const;

function manifestIn(folder: string): Manifest {
  const file = `${folder}/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: both builds are compared with README.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(builds)('the manifest for %s', (name, folder) => {
  const said = readmeLists();

  test('asks for no permission that README does not list', () => {
    const { permissions } = manifestIn(folder);
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter((permission) => !said.permissions.includes(permission))).toEqual([]);
  });

  test('asks at installation for pages of the hosts that README lists and of no other, its content scripts too', () => {
    const { host_permissions, content_scripts } = manifestIn(folder);
    const hosts = [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)].map((pattern) =>
      pattern.replace(/^https:\/\/(?:(?:www|m|mobile)\.)?([\w.-]+)\/\*$/, '$1'),
    );
    expect([...new Set(hosts)].sort()).toEqual([...said.hosts].sort());
  });

  test('may ask later for pages of the networks that README names, and of instances of Mastodon', () => {
    const anywhere = 'https://*/*';
    const { optional_host_permissions } = manifestIn(folder);
    const named = sites.filter((site) => site.leave === 'on-click' && said.networks.includes(site.name));
    const isNamed = (pattern: string) =>
      named.some(({ hosts }) => hosts.some((host) => covers(host, pattern.slice('https://'.length, -'/*'.length))));
    expect(optional_host_permissions.filter((pattern) => pattern !== anywhere && !isNamed(pattern))).toEqual([]);
    expect(optional_host_permissions).toContain(anywhere);
    expect(named).toContain(siteAnywhere);
  });

  test('opens no door to pages or other extensions, and asks for nothing under another name', () => {
    const manifest = manifestIn(folder);
    const doors = ['externally_connectable', 'web_accessible_resources', 'optional_permissions', 'sandbox', 'update_url'];
    expect(doors.filter((key) => key in manifest)).toEqual([]);
    if (name === 'Firefox') expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

test('README lists no permission that nothing asks for', () => {
  const asked = new Set(builds.flatMap(([, folder]) => manifestIn(folder).permissions));
  expect(readmeLists().permissions.filter((permission) => !asked.has(permission))).toEqual([]);
});
