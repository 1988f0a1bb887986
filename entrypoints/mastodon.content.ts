import { defineContentScript } from 'wxt/utils/define-content-script';
import { mastodon } from '../lib/platforms/mastodon/adapter';
import { mastodonSite } from '../lib/platforms/mastodon/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, mastodon, mastodonSite),
});
