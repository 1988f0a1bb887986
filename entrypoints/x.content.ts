import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../lib/platforms/x/adapter';
import { xSite } from '../lib/platforms/x/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: [...xSite.hosts],
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, x, xSite),
});
