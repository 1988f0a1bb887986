import { defineContentScript } from 'wxt/utils/define-content-script';
import { bluesky } from '../lib/platforms/bluesky/adapter';
import { blueskySite } from '../lib/platforms/bluesky/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, bluesky, blueskySite),
});
