import type { Page } from 'playwright-core';
import { formatInFull, formatShort } from './figures';
import { type Account, type Edit, short } from './unruly-sites';

/** What a page's script does at one moment, in this order. */
export type Move = {
  at: number;
  push?: string;
  replace?: string;
  go?: number;
  edits?: readonly Edit[];
  /** Replaces what `select` finds by new markup; null removes it. */
  swap?: readonly [select: string, html: string | null];
  /** Puts markup at the end of what `select` finds. */
  append?: readonly [select: string, html: string];
};

export type Frame = { at: number; address: string; text: string };

/** Notes what the overlay shows and at which address in every frame; opens the card whenever it is closed, so that every figure is on the screen. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(window, { __frames: frames });
    const textIn = (root: Element | null | undefined) => {
      const texts: string[] = [];
      if (root)
        for (const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walk.nextNode(); )
          texts.push(walk.currentNode.nodeValue ?? '');
      return texts.join(' | ');
    };
    const note = () => {
      const shadow = document.querySelector('creator-loupe')?.shadowRoot;
      const text = textIn(shadow?.querySelector('.root'));
      frames.push({ at: performance.now(), address: location.pathname, text });
      // A card that was asked for may still be on its way.
      shadow?.querySelector<HTMLElement>('button[aria-haspopup="dialog"][aria-expanded="false"]')?.click();
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Makes the page do all `moves`; the moment on the page's clock in which the last was done. */
export function doMoves(page: Page, moves: readonly Move[]): Promise<number> {
  return page.evaluate(async (moves) => {
    const began = performance.now();
    for (const { at, push, replace, go, edits = [], swap, append } of moves) {
      const wait = began + at - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (push !== undefined) history.pushState({}, '', push);
      if (replace !== undefined) history.replaceState({}, '', replace);
      if (go !== undefined) history.go(go);
      for (const { select, text, attributes = {} } of edits) {
        for (const element of document.querySelectorAll(select)) {
          if (text !== undefined) element.textContent = text;
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        }
      }
      if (swap !== undefined) {
        const [select, html] = swap;
        const old = document.querySelector(select);
        if (html === null) old?.remove();
        else if (old !== null) old.outerHTML = html;
      }
      if (append !== undefined) document.querySelector(append[0])?.insertAdjacentHTML('beforeend', append[1]);
    }
    return performance.now();
  }, moves);
}

export function framesOf(page: Page): Promise<Frame[]> {
  return page.evaluate(() => (window as unknown as { __frames: Frame[] }).__frames);
}

/** Every way in which the overlay could show something of an account. */
export function marksOf({ handle, followers, following, posts, likes }: Account): string[] {
  const counts = [followers, following, posts, likes].filter((count) => /^\d+$/.test(count) && count !== '0');
  return [handle, ...counts.flatMap((count) => [formatInFull(Number(count)), formatShort(Number(count)), short(count)])];
}

/** True when `text` holds `mark` as a word or number of its own. */
export function shows(text: string, mark: string): boolean {
  const plain = mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.,\\w])${plain}(?![\\w]|[.,]\\d)`).test(text);
}
