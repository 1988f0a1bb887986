import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dig } from '../../lib/platforms/dom';
import { readRow } from '../../lib/store/set-aside';
import { readSettings } from '../../lib/store/settings';
import { takeSettings } from '../../lib/transfer/backup/restore-settings';
import { readTable } from '../../lib/transfer/import/read-table/read-table';

/** As JSON gives it: `__proto__` is a key of its own, and becomes the prototype of whatever it is carelessly copied into. */
const hostile = () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prior":0.2}');

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  expect('polluted' in {}).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('what names the prototype of all objects changes it nowhere', () => {
  it('in settings as they are stored', async () => {
    await browser.storage.local.set({ settings: hostile() });
    const settings = await readSettings();
    expect(settings.prior).toBe(0.2);
    expect('polluted' in settings).toBe(false);
  });

  it('in the settings of a backup', async () => {
    await takeSettings(hostile());
    expect(await readSettings()).toMatchObject({ prior: 0.2 });
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('polluted');
  });

  it.each(['profiles', 'digests', 'lists', 'entries', 'cards', 'persons', 'desk', 'views'] as const)('in a row of %s', (table) => {
    expect(readRow(table, hostile())).toBeNull();
  });

  it('in a card’s own fields', () => {
    const card = { id: crypto.randomUUID(), tags: [], contact: '', fields: JSON.parse('{"__proto__":"x","a":"b"}'), updatedAt: 1 };
    const read = readRow('cards', card);
    expect(read?.fields['a']).toBe('b');
    expect(Object.getPrototypeOf(read?.fields)).toBe(Object.prototype);
  });

  it('in the columns and cells of a file', async () => {
    const json = await readTable(new TextEncoder().encode(`[${JSON.stringify(hostile())}]`));
    const csv = await readTable(new TextEncoder().encode('__proto__,constructor\npolluted,true\n'));
    expect([json.ok, csv.ok]).toEqual([true, true]);
  });

  it('in the data of a page, of which inherited members are none', () => {
    expect(dig(hostile(), 'toString')).toBeUndefined();
    expect(dig({}, '__proto__', 'toString')).toBeUndefined();
    expect(dig([], 'length')).toBe(0);
  });
});
