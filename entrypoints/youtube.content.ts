import { defineContentScript } from 'wxt/utils/define-content-script';
import { youtube } from '../lib/platforms/youtube/adapter';
import { youtubeSite } from '../lib/platforms/youtube/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  matches: [...youtubeSite.hosts],
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, youtube, youtubeSite),
});
