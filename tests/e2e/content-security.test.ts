import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loupe, startLoupe } from './loupe';

let loupe: Loupe;
/** Addresses outside of the extension that answered: what is refused is never asked for. */
const answered: string[] = [];
beforeAll(async () => {
  loupe = await startLoupe();
  loupe.context.on('response', (response) => {
    if (response.url().startsWith('http')) answered.push(response.url());
  });
});
afterAll(() => loupe.close());

/** Tries in a page of ours what code that got there might try, one after the other, and answers which directive the browser named when it refused. */
async function tryEverything(): Promise<Record<string, string>> {
  const add = (tag: string, properties: object) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.documentElement.append(element);
    return element;
  };
  const attempts: Record<string, () => unknown> = {
    'fetch something': () => fetch('https://example.com/fetch'),
    'open a socket': () => new WebSocket('wss://example.com/socket'),
    'listen to events': () => new EventSource('https://example.com/events'),
    'send a beacon': () => navigator.sendBeacon('https://example.com/beacon', 'x'),
    'load a picture': () => add('img', { src: 'https://example.com/picture.png' }),
    'import a script': () => add('link', { rel: 'modulepreload', href: 'https://example.com/module.js' }),
    'add a script': () => add('script', { src: 'https://example.com/script.js' }),
    'add a script in words': () => add('script', { textContent: 'document.title = "owned"' }),
    'make code of a text': () => new Function('document.title = "owned"')(),
    'start a worker of a text': () => new Worker('data:text/javascript,1'),
    'load a style sheet': () => add('link', { rel: 'stylesheet', href: 'https://example.com/style.css' }),
    'write a style sheet': () => add('style', { textContent: 'body { display: none }' }),
    'load a font': () => new FontFace('Owned', 'url(https://example.com/font.woff2)').load(),
    'open a frame': () => add('iframe', { src: 'https://example.com/frame' }),
    'embed something': () => add('object', { data: 'https://example.com/object', type: 'text/html' }),
    'play something': () => add('video', { src: 'https://example.com/video.mp4' }),
    'send a form': () => {
      const form = add('form', { action: 'https://example.com/form', method: 'post', target: '_blank' });
      if (form instanceof HTMLFormElement) form.submit();
    },
    'move every address': () => add('base', { href: 'https://example.com/' }),
  };
  const named = new Set<string>();
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => named.add(effectiveDirective));
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const refused: Record<string, string> = {};
  for (const [what, attempt] of Object.entries(attempts)) {
    named.clear();
    // In a task of its own: what the debugger itself runs may make code of a text.
    setTimeout(async () => {
      try {
        await attempt();
      } catch {
        // The event tells why.
      }
    });
    for (let tries = 0; tries < 20 && named.size === 0; tries += 1) await pause(25);
    // Some are refused twice, a preload first.
    await pause(50);
    refused[what] = [...named].join();
  }
  return refused;
}

test.each(['popup.html', 'sidepanel.html', 'dashboard.html'])(
  '%s may load its own files and nothing else, whatever code runs in it',
  async (path) => {
    const page = await loupe.open(path);
    await page.getByRole('heading').first().waitFor();
    const before = loupe.context.pages().length;
    expect(await page.evaluate(tryEverything)).toEqual({
      'fetch something': 'connect-src',
      'open a socket': 'connect-src',
      'listen to events': 'connect-src',
      'send a beacon': 'connect-src',
      'load a picture': 'img-src',
      'import a script': 'script-src-elem',
      'add a script': 'script-src-elem',
      'add a script in words': 'script-src-elem',
      'make code of a text': 'script-src',
      'start a worker of a text': 'worker-src',
      'load a style sheet': 'style-src-elem',
      'write a style sheet': 'style-src-elem',
      'load a font': 'font-src',
      'open a frame': 'frame-src',
      'embed something': 'object-src',
      'play something': 'media-src',
      'send a form': 'form-action',
      'move every address': 'base-uri',
    });
    expect(await page.title()).not.toBe('owned');
    expect(loupe.context.pages()).toHaveLength(before);
    await page.close();
  },
);

test('the worker may connect to nothing', async () => {
  const refused = await (await loupe.worker()).evaluate(async () => {
    const named: string[] = [];
    addEventListener('securitypolicyviolation', (event) => named.push(Reflect.get(event, 'effectiveDirective')));
    await fetch('https://example.com/fetch').catch(() => undefined);
    try {
      new WebSocket('wss://example.com/socket');
    } catch {
      // The event tells why.
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return named;
  });
  expect(refused).toEqual(['connect-src', 'connect-src']);
});

test('nothing of all that left the machine', () => {
  expect(answered).toEqual([]);
});
