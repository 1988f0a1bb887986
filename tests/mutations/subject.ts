import type { Look } from '../../lib/model/look';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { languageOf } from '../../lib/platforms/look';
import type { SamplePage } from '../e2e/sample-pages';
import { openPage } from '../platforms/open-page';
import { type Carrier, carriersIn } from './carriers';
import { lookAfresh } from './look-afresh';

/** A sample page that is going to be changed, and what it read as before. */
export type Subject = {
  doc: Document;
  url: URL;
  adapter: PlatformAdapter;
  lang: string;
  original: Look;
  carriers: readonly Carrier[];
};

/** A sample page ready for changes; styles and drawn pictures are left out, no adapter reads them. */
export function openSubject(page: Pick<SamplePage, 'html' | 'url'>, adapter: PlatformAdapter): Subject {
  const html = page.html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/src="data:[^"#]*/g, 'src="data:,');
  const doc = openPage(html, page.url);
  const url = new URL(page.url);
  const lookNow = () => lookAfresh(adapter, doc, url);
  return { doc, url, adapter, lang: languageOf(doc), original: lookNow(), carriers: carriersIn(doc, lookNow) };
}
