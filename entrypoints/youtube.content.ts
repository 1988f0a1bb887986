import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsOf } from '../lib/platforms/sites';
import { youtube } from '../lib/platforms/youtube/adapter';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: hostsOf('youtube'),
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, youtube),
});
