import { expect, test } from 'vitest';
import { inFirefox } from './browsers/browsers';
import { startFirefox } from './browsers/firefox';
import { dashboardsIn, openPrivateWindow } from './inside';
import { addressOf, mara, profilePage } from './people';

/** Chromium opens no page of an extension in a private window. */
inFirefox(() => {
  test('the dashboard in a private window says that lists are not to be had there, and leads to them', async () => {
    const loupe = await startFirefox({ incognito: true });
    loupe.served.page(addressOf(mara), profilePage(mara));
    await openPrivateWindow(loupe, addressOf(mara));
    const dashboard = await loupe.open('dashboard.html');
    await dashboard.getByText('Not in a private window').waitFor();
    await dashboard.getByRole('button', { name: 'Open in an ordinary window' }).click();
    await expect.poll(async () => (await dashboardsIn(loupe)).sort()).toEqual(['normal', 'private']);
    await loupe.close();
  });
});
