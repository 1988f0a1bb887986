import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import type { Tab } from './browsers/tab';
import { downloadBy, everyRow, exportList, forgetEverything, goToList, openList, rowOf, select, shownCreators } from './desk-steps';
import { artifacts } from './folders';
import { waitForState } from './inside';
import { samplePage } from './sample-pages';
import { saveFromCard } from './saving-steps';

/** Ten creators on four networks, in four languages and several layouts. */
const pages = [
  samplePage('instagram', 'profile-2026'),
  samplePage('instagram', 'profile-2021'),
  samplePage('instagram', 'profile-korean-2026'),
  samplePage('tiktok', 'profile-2026'),
  samplePage('tiktok', 'profile-2025'),
  samplePage('tiktok', 'profile-german-2026'),
  samplePage('youtube', 'profile-2026'),
  samplePage('youtube', 'profile-german-2026'),
  samplePage('x', 'profile-2025'),
  samplePage('x', 'profile-arabic-2025'),
];

const list = 'Spring launch';

/** Rows that lists are made of; what is made from others (digests) and what only remembers removals is left out. */
async function kept(page: Tab) {
  const { profiles, lists, entries, cards, persons, desk, views } = await everyRow(page);
  return { profiles, lists, entries, cards, persons, desk, views };
}

/** What the columns of an export say that an import takes over, by profile. */
function cellsOf(csv: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const taken = ['network', 'handle', 'name', 'followers', 'following', 'posts', 'status', 'tags', 'note', 'contact', 'price', 'currency'];
  return data
    .map((row) => Object.fromEntries(taken.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]]))))
    .sort((a, b) => `${a['network']} ${a['handle']}`.localeCompare(`${b['network']} ${b['handle']}`));
}

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  let dashboard: Tab;
  beforeAll(async () => {
    loupe = await start({ viewport: { width: 1440, height: 1000 } });
    for (const { url, html } of pages) loupe.served.page(url, html);
  });
  afterAll(() => loupe.close());

  test('a scout’s day: save, tag, filter, compare, export, wipe, import, restore, with equal data at the end', {
    timeout: 240_000,
  }, async () => {
    // ── save from ten pages ──
    for (const { url } of pages) {
      const page = await loupe.visit(url);
      await waitForState(loupe, page, 'profile');
      await saveFromCard(page, list);
      await page.close();
    }
    dashboard = await openList(loupe, list);
    await expect.poll(() => shownCreators(dashboard)).toHaveLength(10);
    const names = await shownCreators(dashboard);
    const [first = '', second = '', third = ''] = names;

    // ── tag, status, note ──
    await select(dashboard, [first, second, third]);
    await dashboard.getByRole('button', { name: 'Tags', exact: true }).click();
    await dashboard.getByLabel('Find or add').fill('bakers, spring');
    await dashboard.keyboard.press('Enter');
    await dashboard.keyboard.press('Escape');
    await dashboard.getByRole('button', { name: 'Status', exact: true }).click();
    await dashboard.getByRole('menu').getByLabel('Contacted').click();
    await dashboard.getByRole('button', { name: 'Clear selection' }).click();
    await expect.poll(() => rowOf(dashboard, second).innerText()).toContain('Contacted');

    // ── filter ──
    await dashboard.getByLabel('Search creators').fill('bakers');
    await expect.poll(async () => (await shownCreators(dashboard)).sort()).toEqual([first, second, third].sort());
    await dashboard.getByLabel('Search creators').fill('');
    await expect.poll(() => shownCreators(dashboard)).toHaveLength(10);

    // ── compare ──
    await select(dashboard, [first, second, third]);
    await dashboard.getByRole('button', { name: 'Compare' }).click();
    await dashboard.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    for (const name of [first, second, third]) await dashboard.getByRole('columnheader').filter({ hasText: name }).waitFor();
    await dashboard.screenshot({ path: `${artifacts}/scouts-day-compare.png` });

    // ── export, back up ──
    await goToList(dashboard, list);
    const csv = await exportList(dashboard, 'CSV');
    expect(csv.name).toMatch(/^Spring launch \d{4}-\d\d-\d\d\.csv$/);
    const exported = cellsOf(csv.text());
    expect(exported).toHaveLength(10);
    await dashboard.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
    const backup = await downloadBy(dashboard, () => dashboard.getByRole('button', { name: 'Save a backup' }).click());
    const before = await kept(dashboard);

    // ── wipe ──
    await forgetEverything(dashboard);
    expect(Object.values(await everyRow(dashboard)).flat()).toEqual([]);

    // ── import what was exported ──
    await dashboard.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
    await dashboard
      .locator('input[type=file]')
      .setInputFiles({ name: `${list}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv.text()) });
    await dashboard.getByRole('button', { name: 'Show preview' }).click();
    await dashboard.getByRole('button', { name: 'Import 10 creators' }).click();
    await dashboard.getByText(/10 creators were imported/).waitFor();
    await goToList(dashboard, list);
    expect(cellsOf((await exportList(dashboard, 'CSV')).text())).toEqual(exported);

    // ── take the import back, restore the backup ──
    await dashboard.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
    await dashboard.getByRole('button', { name: 'Take it back' }).click();
    await dashboard.getByText(/was taken back/).waitFor();
    await dashboard.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
    await dashboard.locator('input[type=file]').setInputFiles(backup.path);
    await dashboard.getByRole('button', { name: 'Restore', exact: true }).click();
    await dashboard.getByText(/^Restored:/).waitFor();
    expect(await kept(dashboard)).toEqual(before);
    await goToList(dashboard, list);
    await expect.poll(async () => (await shownCreators(dashboard)).sort()).toEqual([...names].sort());
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
