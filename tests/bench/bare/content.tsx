import { render } from 'preact';
import browser from 'webextension-polyfill';

/** The least that an overlay can be: a shadow root with one word that came from the worker. */
const host = document.createElement('creator-loupe');
const root = document.createElement('div');
root.className = 'root';
host.attachShadow({ mode: 'open' }).append(root);
document.documentElement.append(host);
void browser.runtime.sendMessage('word?').then((word) => {
  render(<p style="position:fixed;top:0;right:0;color:#000;background:#fff">{String(word)}</p>, root);
});
