import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../lib/platforms/tiktok/adapter';
import { tiktokSite } from '../lib/platforms/tiktok/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: [...tiktokSite.hosts],
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, tiktok, tiktokSite),
});
