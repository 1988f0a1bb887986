import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionFolder } from './folders';

/** Whatever a browser offers for asking another machine something; a method of our own that is called fetch is none. */
const waysOut =
  /(?<![.\w$])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b/;

test('there is no network code in what is built', () => {
  const scripts = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(15);
  const found = scripts.flatMap((name) => waysOut.exec(readFileSync(join(extensionFolder, name), 'utf8'))?.[0].concat(` in ${name}`) ?? []);
  expect(found).toEqual([]);
});
