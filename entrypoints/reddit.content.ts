import { defineContentScript } from 'wxt/utils/define-content-script';
import { reddit } from '../lib/platforms/reddit/adapter';
import { redditSite } from '../lib/platforms/reddit/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, reddit, redditSite),
});
