import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedin } from '../lib/platforms/linkedin/adapter';
import { linkedinSite } from '../lib/platforms/linkedin/site';
import { runOverlay } from './overlay/run-overlay';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runOverlay(ctx, linkedin, linkedinSite),
});
