import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../lib/platforms/instagram/adapter';
import { instagramSite } from '../lib/platforms/instagram/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: [...instagramSite.hosts],
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, instagram, instagramSite),
});
