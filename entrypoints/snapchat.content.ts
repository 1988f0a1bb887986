import { defineContentScript } from 'wxt/utils/define-content-script';
import { snapchat } from '../lib/platforms/snapchat/adapter';
import { snapchatSite } from '../lib/platforms/snapchat/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, snapchat, snapchatSite),
});
