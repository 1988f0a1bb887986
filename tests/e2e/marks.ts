import type { CDPSession, Page } from 'playwright-core';

/** A mark as the visitor sees it, in CSS pixels of the window. */
export type SeenMark = { label: string; left: number; top: number; width: number; height: number };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? lookInto(page);
  sessions.set(page, known);
  return known;
}

async function lookInto(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  return session;
}

/** The parts of our layer, whose shadow root is closed to the page and to Playwright: the browser's own tools look inside. */
async function partsOf(page: Page, className: string) {
  const session = await sessionOf(page);
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  return nodes.flatMap((node) => {
    const { attributes = [], nodeId } = node;
    const names = attributes.filter((_, i) => i % 2 === 0);
    const attribute = (name: string) => (names.includes(name) ? (attributes[names.indexOf(name) * 2 + 1] ?? '') : null);
    const classes = attribute('class')?.split(' ') ?? [];
    return classes.includes(className) ? [{ nodeId, attribute }] : [];
  });
}

/** Every mark that is shown on the page now, by the words that screen readers say. */
export async function marksOn(page: Page): Promise<SeenMark[]> {
  const session = await sessionOf(page);
  const shown = (await partsOf(page, 'mark')).filter(({ attribute }) => attribute('hidden') === null);
  const marks = await Promise.all(
    shown.map(async ({ nodeId, attribute }) => {
      const label = attribute('aria-label');
      const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
      if (box === null || label === null) return [];
      const { border, width, height } = box.model;
      const [left = 0, top = 0] = border;
      return [{ label, left, top, width, height }];
    }),
  );
  return marks.flat();
}

/** What our tooltip says, null while there is none. */
export async function tipOn(page: Page): Promise<string | null> {
  const session = await sessionOf(page);
  const [tip] = (await partsOf(page, 'tip')).filter(({ attribute }) => attribute('hidden') === null);
  if (tip === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: tip.nodeId });
  if (object.objectId === undefined) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.textContent; }',
    returnByValue: true,
  });
  return String(result.value);
}

/** How many marks there are beside the links that `selector` finds, in their order; a mark is beside a link when less than 24 pixels lie between. */
export async function marksBeside(page: Page, selector: string): Promise<number[]> {
  const boxes = await page.locator(selector).evaluateAll((links) =>
    links.map((link) => {
      const { left, top, right, bottom } = link.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  const marks = await marksOn(page);
  return boxes.map(
    (box) =>
      marks.filter(
        ({ left, top, width, height }) =>
          Math.max(box.left - (left + width), left - box.right) < 24 && Math.max(box.top - (top + height), top - box.bottom) < 4,
      ).length,
  );
}
