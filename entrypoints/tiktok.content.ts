import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsOf } from '../lib/platforms/sites';
import { tiktok } from '../lib/platforms/tiktok/adapter';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: hostsOf('tiktok'),
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, tiktok),
});
