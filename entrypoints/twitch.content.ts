import { defineContentScript } from 'wxt/utils/define-content-script';
import { twitch } from '../lib/platforms/twitch/adapter';
import { twitchSite } from '../lib/platforms/twitch/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, twitch, twitchSite),
});
