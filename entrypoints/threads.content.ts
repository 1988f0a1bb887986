import { defineContentScript } from 'wxt/utils/define-content-script';
import { threads } from '../lib/platforms/threads/adapter';
import { threadsSite } from '../lib/platforms/threads/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, threads, threadsSite),
});
