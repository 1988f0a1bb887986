import { defineContentScript } from 'wxt/utils/define-content-script';
import { pinterest } from '../lib/platforms/pinterest/adapter';
import { pinterestSite } from '../lib/platforms/pinterest/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, pinterest, pinterestSite),
});
