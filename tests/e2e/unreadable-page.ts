import type { AnyLoupe } from './browsers/any-loupe';
import type { Tab } from './browsers/tab';
import { overlayOn } from './overlay';
import { samplePage } from './sample-pages';

/** A profile whose counters moved to a place that no layout knows: the page still says whose it is. */
export function unreadableProfile(): { url: string; html: string } {
  const { url, html } = samplePage('tiktok', 'profile-2026');
  return { url, html: html.replaceAll(/data-e2e="(followers|following|likes)-count"/g, 'data-v2="$1"') };
}

/** Visits it and waits until the extension has given up looking, which takes ten seconds. */
export async function visitUnreadable<T extends Tab>(loupe: AnyLoupe<T>): Promise<T> {
  const { url, html } = unreadableProfile();
  loupe.served.page(url, html);
  const page = await loupe.visit(url);
  await overlayOn(page).getByText('TikTok changed something here').waitFor({ timeout: 15_000 });
  return page;
}
