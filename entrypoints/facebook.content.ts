import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../lib/platforms/facebook/adapter';
import { facebookSite } from '../lib/platforms/facebook/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, facebook, facebookSite),
});
