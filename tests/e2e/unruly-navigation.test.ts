import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loupe, startLoupe } from './loupe';
import { chipOn } from './overlay';
import { doMoves, type Frame, framesOf, marksOf, shows, watchFrames } from './unruly-moves';
import { ana, everyone, scenes } from './unruly-scenes';
import { type Account, pageOf, type Site, unrulySites } from './unruly-sites';

/** Milliseconds in which figures come even on a busy machine; alone they take less than 2 s, and 3.5 s where a count is the same as before. */
const PATIENCE = 6_000;

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe();
});
afterAll(() => loupe.close());

describe.each(unrulySites.map((site) => [site.platform, site] as const))(
  'on %s, no frame shows a number of another profile and the right ones come',
  (_, site) => {
    test.concurrent.for(scenes.map((scene) => [scene.what, scene] as const))(
      '%s',
      async ([, { from = ana, moves, ends }], { expect, onTestFinished }) => {
        loupe.served.page(site.address(from), pageOf(site, from));
        const page = await loupe.visit(site.address(from));
        onTestFinished(() => page.close());
        await chipOn(page).waitFor();
        await watchFrames(page);
        await page.waitForTimeout(250);
        const done = await doMoves(page, moves(site));

        const isRight = (frame: Frame | undefined) =>
          frame !== undefined && frame.at >= done && (ends === null ? frame.text === '' : showsFigures(frame.text, ends));
        let frames = await framesOf(page);
        for (const end = Date.now() + PATIENCE; Date.now() < end && !isRight(frames.at(-1)); frames = await framesOf(page)) {
          await page.waitForTimeout(100);
        }
        expect(wrongFrames(site, frames).slice(0, 3)).toEqual([]);
        expect(isRight(frames.at(-1)), frames.at(-1)?.text).toBe(true);
      },
    );
  },
);

test('nothing of this caused an exception or a request of the extension', () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});

function showsFigures(text: string, account: Account): boolean {
  const [handle = '', ...followers] = marksOf(account).slice(0, 4);
  return shows(text, handle) && followers.some((mark) => shows(text, mark));
}

/** The frames that show anything of somebody whom the address does not name. */
function wrongFrames(site: Site, frames: readonly Frame[]): string[] {
  return frames.flatMap(({ address, text, at }) => {
    const owner = everyone.find((account) => new URL(site.address(account)).pathname.toLowerCase() === address.toLowerCase());
    if (owner === undefined) return text === '' ? [] : [`${Math.round(at)} ms ${address}: ${text}`];
    const own = new Set(marksOf(owner));
    const foreign = everyone.flatMap(marksOf).find((mark) => !own.has(mark) && shows(text, mark));
    return foreign === undefined ? [] : [`${Math.round(at)} ms ${address}: ${foreign} in ${text.slice(0, 300)}`];
  });
}
