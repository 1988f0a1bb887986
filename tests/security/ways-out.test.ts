import { describe, expect, it } from 'vitest';
import { waysOutOfPage, waysOutOfScript, waysOutOfStyle } from './ways-out';

describe('what would leave the machine is found in a built script', () => {
  it.each([
    'fetch("/x")',
    'const f = fetch; f("/x")',
    'const { fetch: f } = globalThis; globalThis["fetch"](1)',
    'window.fetch("/x")',
    'self[`fetch`]("/x")',
    'x({ fetch })',
    'new XMLHttpRequest()',
    'typeof XMLHttpRequest',
    'new WebSocket("wss://example.com")',
    'new EventSource("/x")',
    'navigator.sendBeacon("/x")',
    'navigator["sendBeacon"]("/x")',
    'new RTCPeerConnection()',
    'importScripts("https://example.com/x.js")',
    'import("https://example.com/x.js")',
    'import(`//example.com/x.js`)',
    'import(anywhere)',
    'import x from "https://example.com/x.js"',
    'new Image().decoding = 1',
    'picture.src = address',
    'picture.srcset = address',
    'jsx("img", { src: "https://example.com/x.png" })',
    'jsx(`img`, { alt: "", src: address })',
    'document.createElement("img")',
    'document.createElement(`iframe`)',
    'document.createElement("script")',
    'new Worker("https://example.com/x.js")',
    'new Worker(URL.createObjectURL(blob))',
    'navigator.serviceWorker.register("/x.js")',
    'const css = `.a { background: url(https://example.com/x.png) }`',
    'const css = "@import \\"https://example.com/x.css\\""',
    'eval(text)',
    'new Function(text)()',
    'globalThis.eval(text)',
    'this is no script',
  ])('%s', (code) => expect(waysOutOfScript(code)).not.toEqual([]));
});

describe('what stays on the machine is not taken for more', () => {
  it.each([
    'later.fetch().then(show)',
    'const x = { fetch: 1, "later/fetch": 2, WebSocket() {} }',
    'class A { fetch() {} }',
    'ask("later/fetch", {})',
    'import("./settings-page.js")',
    'import { a } from "../chunks/a.js"',
    'jsx(`img`, { src: `/icons/32.png`, alt: `` })',
    'new Worker(new URL(`/assets/import-worker.js`, self.location.href), { type: "module" })',
    'value instanceof Function',
    'header.querySelector(`img`)?.getAttribute(`src`)',
    'const address = "https://example.com/" + handle',
    'index.src !== other.src',
  ])('%s', (code) => expect(waysOutOfScript(code)).toEqual([]));
});

it.each(['a{background:url(//example.com)}', '@import "x.css";', 'a{background:image-set("x.png" 1x)}'])(
  'a style sheet that loads something is found: %s',
  (css) => {
    expect(waysOutOfStyle(css)).not.toEqual([]);
    expect(waysOutOfStyle('a{color:red}')).toEqual([]);
  },
);

it.each([
  '<script src="https://example.com/x.js"></script>',
  '<link rel="stylesheet" href="//example.com/x.css">',
  '<script>go()</script>',
  '<body onload="go()">',
  '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '<iframe></iframe>',
])('a page that loads something, or has code in itself, is found: %s', (html) => {
  expect(waysOutOfPage(html)).not.toEqual([]);
  expect(waysOutOfPage('<meta name="viewport" content="width=1"><script type="module" crossorigin src="/a.js"></script>')).toEqual([]);
});
