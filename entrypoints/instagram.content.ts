import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../lib/platforms/instagram/adapter';
import { hostsOf } from '../lib/platforms/sites';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: hostsOf('instagram'),
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, instagram),
});
