import { describe, expect, it } from 'vitest';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { adapters } from '../../lib/platforms/registry';
import { tiktok } from '../../lib/platforms/tiktok/adapter';
import { fuzz } from './fuzz/fuzz';

/** `npm run test:long` reads ten thousand of each network. */
const few = 150;

describe('a hostile page', { timeout: 60_000 }, () => {
  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))('of %s is read without harm', async (_, adapter) => {
    const { pages, kinds, faults } = await fuzz(adapter, few, 'short');
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(few);
    // Spoilt pages that nothing can be read from any more would try nothing.
    expect(kinds['profile']).toBeGreaterThan(pages / 10);
    expect(Object.keys(kinds).length).toBeGreaterThan(2);
  });
});

describe('harm is found', { timeout: 60_000 }, () => {
  const bad = (more: Partial<PlatformAdapter>): PlatformAdapter => ({ ...tiktok, ...more });
  const { read } = tiktok;
  const harms: [what: string, adapter: PlatformAdapter, fault: RegExp][] = [
    [
      'an exception',
      bad({
        read: (doc, ref, lang) => (doc.querySelectorAll('a').length % 2 === 0 ? read(doc, ref, lang) : read(doc, ref, JSON.parse('{'))),
      }),
      /look throws SyntaxError/,
    ],
    [
      'a value of another type',
      bad({ read: (doc, ref, lang) => ({ ...read(doc, ref, lang), lang: 'x'.repeat(99) }) }),
      /answers .* at reading\.lang/,
    ],
    [
      'an endless text',
      bad({ read: (doc, ref, lang) => ({ ...read(doc, ref, lang), bio: doc.body?.innerHTML.repeat(9) ?? '' }) }),
      /at reading\.bio/,
    ],
    [
      'markup of a text',
      bad({
        anchor(doc) {
          doc.createElement('div').innerHTML = doc.title;
          return null;
        },
      }),
      /called innerHTML/,
    ],
    [
      'a changed page',
      bad({
        anchor(doc) {
          doc.querySelector('a')?.setAttribute('data-seen', '');
          return null;
        },
      }),
      /changed attributes/,
    ],
    [
      'a polluted prototype',
      bad({
        anchor() {
          Object.assign(Object.prototype, { polluted: true });
          return null;
        },
      }),
      /polluted/,
    ],
  ];
  it.each(harms)('%s', async (_, adapter, fault) => {
    try {
      const { faults } = await fuzz(adapter, 20, 'short');
      expect(faults.join('\n')).toMatch(fault);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  it('a page that takes too long', async () => {
    let left = 2;
    const slow = bad({
      anchor() {
        const until = performance.now() + (left > 0 ? 1_100 : 0);
        while (performance.now() < until);
        left -= 1;
        return null;
      },
    });
    expect((await fuzz(slow, 1, 'short')).faults.join('\n')).toMatch(/took 1\d{3} ms/);
  });
});
