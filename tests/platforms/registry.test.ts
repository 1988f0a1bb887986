import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { PlatformId } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { adapterFor, adapters } from '../../lib/platforms/registry';
import { sites } from '../../lib/platforms/sites';
import { samplePages } from '../e2e/sample-pages';
import { openPage } from './open-page';

describe.each(sites.map((site) => [site.name, site] as const))('%s is whole', (_, { id, leave, hosts }) => {
  it('has an adapter of its own', () => {
    expect(adapters.filter((adapter) => adapter.id === id)).toHaveLength(1);
  });

  it('has a content script, with match patterns only where it is asked for at installation', () => {
    const script = readFileSync(`entrypoints/${id}.content.ts`, 'utf8');
    expect(script).toContain(`runOverlay(ctx, ${id}, ${id}Site)`);
    expect(script.includes('matches:')).toBe(leave === 'at-install');
    expect(script.includes("registration: 'runtime'")).toBe(leave === 'on-click');
  });

  it('has sample pages, each at an address of its own network', () => {
    const pages = samplePages(id);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(({ url }) => adapterFor(new URL(url))?.id !== id).map(({ file }) => file)).toEqual([]);
  });

  it('has secure match patterns only', () => {
    expect(hosts.filter((host) => !/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  });
});

/** A network without posts in its readings, and why. */
const withoutCaptions: Partial<Record<PlatformId, string>> = { pinterest: 'tiles do not say whose they are' };

test.each(sites.map(({ id }) => id))('%s reads the words of posts, unless it is named above', (id) => {
  const items = samplePages(id).flatMap(({ html, url }) => {
    const adapter = adapterFor(new URL(url));
    const seen = adapter && look(adapter, openPage(html, url), new URL(url));
    return seen?.kind === 'profile' ? seen.reading.items : [];
  });
  expect(items.some(({ caption }) => caption !== undefined)).toBe(!(id in withoutCaptions));
});

test('no folder of a network and no content script is left over', () => {
  const ids = sites.map(({ id }): string => id).sort();
  const folders = readdirSync('lib/platforms', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const scripts = readdirSync('entrypoints').filter((name) => name.endsWith('.content.ts'));
  expect(folders.map(({ name }) => name).sort()).toEqual(ids);
  expect(scripts.map((name) => name.replace('.content.ts', '')).sort()).toEqual(ids);
});

test('each network that is read by the visitor’s leave is tried in a real browser', () => {
  const tried = readFileSync('tests/e2e/further-networks.test.ts', 'utf8');
  expect(sites.filter(({ id, leave }) => leave === 'on-click' && !tried.includes(`samplePage('${id}'`)).map(({ id }) => id)).toEqual([]);
});
