import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsOf } from '../lib/platforms/sites';
import { x } from '../lib/platforms/x/adapter';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: hostsOf('x'),
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, x),
});
