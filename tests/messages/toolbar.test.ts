import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toolbar } from '../../entrypoints/background/toolbar';
import type { TierId } from '../../lib/model/assessment';

const setBadgeText = vi.fn();
const setTitle = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { action: { setBadgeText, setTitle } });
});

describe('the toolbar icon', () => {
  it.each<[TierId | null, string, string]>([
    ['nano', 'Nano', 'Creator Loupe – nano creator'],
    ['micro', 'Mic', 'Creator Loupe – micro creator'],
    ['mid', 'Mid', 'Creator Loupe – mid-tier creator'],
    ['macro', 'Mac', 'Creator Loupe – macro creator'],
    ['mega', 'Mega', 'Creator Loupe – mega creator'],
    ['under-nano', '', 'Creator Loupe'],
    [null, '', 'Creator Loupe'],
  ])('says of the tier %s "%s", in this tab only', async (tier, text, title) => {
    await toolbar.show(7, tier);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
    expect(setTitle.mock.calls).toEqual([[{ tabId: 7, title }]]);
  });

  it('goes plain', async () => {
    await toolbar.clear(7);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]]);
  });

  it('says in words that the disk is full', async () => {
    await toolbar.showFull(7);
    expect(setTitle.mock.calls[0]?.[0].title).toMatch(/disk is full/);
  });

  it('says in words that the page could not be read', async () => {
    await toolbar.showUnreadable(7);
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '?' }]]);
    expect(setTitle.mock.calls[0]?.[0].title).toMatch(/could not be read/);
  });

  it('is reached by its older name where the browser has only that', async () => {
    Object.assign(fakeBrowser, { action: undefined, browserAction: { setBadgeText, setTitle } });
    await toolbar.show(7, 'nano');
    expect(setBadgeText).toHaveBeenCalledOnce();
  });
});
