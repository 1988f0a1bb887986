import { createServer } from 'wxt';
import { findBrowser, hasDisplay, sandbox } from './browser';

const browser = findBrowser();
const opens = browser !== null && hasDisplay;
if (!opens) {
  const why = hasDisplay ? 'No Chromium or Chrome was found' : 'There is no display here';
  console.log(`${why}: load .output/chrome-mv3-dev in a browser by hand; it reloads as you edit.`);
}
const server = await createServer({
  webExt: {
    disabled: !opens,
    ...(browser !== null && { binaries: { chrome: browser } }),
    chromiumArgs: sandbox ? [] : ['--no-sandbox'],
  },
});
await server.start();
