import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktokSite } from '../../../../lib/platforms/tiktok/site';

/** The least that an overlay made with the same tools can be: a shadow root with one word that came from the worker. */
export default defineContentScript({
  matches: [...tiktokSite.hosts],
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const word = await browser.runtime.sendMessage('word?');
    const ui = await createShadowRootUi(ctx, {
      name: 'creator-loupe',
      position: 'inline',
      anchor: 'html',
      onMount(container) {
        container.className = 'root';
        render(<p style="position:fixed;top:0;right:0;color:#000;background:#fff">{String(word)}</p>, container);
      },
    });
    ui.mount();
  },
});
