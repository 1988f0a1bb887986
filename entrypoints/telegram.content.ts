import { defineContentScript } from 'wxt/utils/define-content-script';
import { telegram } from '../lib/platforms/telegram/adapter';
import { telegramSite } from '../lib/platforms/telegram/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, telegram, telegramSite),
});
