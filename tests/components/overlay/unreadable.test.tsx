// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostics } from '../../../lib/model/reading';
import { click, likeAPage, show } from './on-the-page';

beforeEach(likeAPage);
afterEach(cleanup);

describe('a page that could not be read', () => {
  const diagnostics: Diagnostics = { platform: 'instagram', layout: 'none', lang: 'en', identity: 'agrees', selectors: { main: 1 } };
  const open = (more: Partial<Diagnostics> = {}) =>
    show({ kind: 'unreadable', network: 'Instagram', diagnostics: { ...diagnostics, ...more } });

  test.each([
    ['agrees', 'Instagram changed something here'],
    ['none', 'No profile found on this page'],
    ['differs', 'No profile found on this page'],
  ] as const)('says so, by whether it is the profile’s for sure: %s', (identity, words) => {
    open({ identity });
    expect(screen.getByRole('button', { name: /Copy diagnostics/ }).textContent).toContain(words);
  });

  test('gives its report to the clipboard, without a name or a text of the page', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { userAgent: 'Firefox/153.0', clipboard: { writeText } });
    open();
    click(/Copy diagnostics/);
    await screen.findByText('Copied');
    expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual({ extension: '1.2.3', browser: 'Firefox 153.0', ...diagnostics });
    vi.unstubAllGlobals();
  });

  test('goes away when it is closed', () => {
    open();
    click('Close');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
