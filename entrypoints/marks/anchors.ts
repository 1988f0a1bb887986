import type { Anchor, Box } from './spots';

/** In CSS pixels: smaller pictures are badges and emoji, larger ones no portraits. */
const portrait = { least: 24, most: 96 };

/** What a mark of this link stands at, as it is laid out now; null for a link without anything to see. */
export function anchorOf(link: HTMLAnchorElement): Anchor | null {
  const text = lineOf(link);
  const picture = pictureIn(link) ?? (text === null ? largeEnough(link.getBoundingClientRect()) : null);
  if (picture !== null && Math.max(picture.width, picture.height) <= portrait.most) return { kind: 'avatar', box: picture };
  if (text !== null) return { kind: 'text', box: text };
  return picture && { kind: 'picture', box: picture };
}

function largeEnough(box: DOMRect): DOMRect | null {
  return Math.min(box.width, box.height) >= portrait.least ? box : null;
}

function pictureIn(link: Element): DOMRect | null {
  for (const picture of link.querySelectorAll('img, canvas, video, image')) {
    const box = largeEnough(picture.getBoundingClientRect());
    if (box !== null) return box;
  }
  return null;
}

/** So many pieces make a name: words, and emoji between them. */
const mostPieces = 8;

/** The first line of the link's text, as far as it is not cut off; null without text that can be seen. */
function lineOf(link: Element): Box | null {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let pieces = 0, node = texts.nextNode(); node !== null && pieces < mostPieces; node = texts.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    pieces += 1;
    // Text for screen readers alone is a pixel large.
    boxes.push(...[...boxesOf(node)].filter(({ width, height }) => width > 2 && height > 2));
  }
  const [first] = boxes;
  if (first === undefined) return null;
  const line = boxes.filter(({ top, bottom }) => top < first.bottom - 2 && bottom > first.top + 2);
  const left = Math.min(...line.map((box) => box.left));
  const right = Math.max(...line.map((box) => box.right));
  return cut({ left, top: first.top, right, bottom: first.bottom }, link);
}

function boxesOf(node: Node): DOMRectList {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getClientRects();
}

/** Long names are cut by one of the boxes around them. */
function cut(line: Box, link: Element): Box {
  let { left, right } = line;
  for (let levels = 0, around: Element | null = link; around !== null && levels < 4; around = around.parentElement, levels += 1) {
    const { overflowX, display } = getComputedStyle(around);
    if (overflowX === 'visible' || display === 'inline') continue;
    const box = around.getBoundingClientRect();
    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
  }
  return right > left ? { ...line, left, right } : line;
}

/** Does the link keep its place in the window while the page scrolls? */
export function isFixed(link: Element): boolean {
  for (let around: Element | null = link; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).position === 'fixed') return true;
  }
  return false;
}

/** Can the visitor see the link at this point of the window, or has the page put something over it? */
export function isSeen(link: Element, x: number, y: number): boolean {
  const doc = link.ownerDocument;
  const top = doc.elementFromPoint(x, y);
  if (top === null || !link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (link.contains(top)) return true;
  // Something else is there: what lies around the link, what catches its clicks, or what covers it.
  for (let around = link.parentElement; around !== null && !around.contains(top); around = around.parentElement) {
    if (getComputedStyle(around).overflow !== 'visible' && !holds(around.getBoundingClientRect(), x, y)) return false;
  }
  if (top.contains(link)) return getComputedStyle(top).overflow === 'visible' || holds(top.getBoundingClientRect(), x, y);
  for (let part: Element | null = top; part !== null && !part.contains(link); part = part.parentElement) {
    if (isCover(part)) return false;
  }
  return true;
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

const pictures = new Set(['IMG', 'CANVAS', 'VIDEO', 'IFRAME']);

function isCover(part: Element): boolean {
  if (pictures.has(part.tagName)) return true;
  const { position, backgroundColor, backgroundImage } = getComputedStyle(part);
  if (position === 'fixed' || position === 'sticky') return true;
  const alpha = Number(/^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? 1);
  return backgroundImage !== 'none' || alpha > 0.5;
}

const filled = 'img, canvas, video, input, select, textarea, svg, svg *';

/** Do neither text nor pictures nor buttons of the page stand in this box of the window, at the height of its middle? */
export function isFree(link: Element, { left, top, right, bottom }: Box): boolean {
  const y = (top + bottom) / 2;
  return [left + 1, (left + right) / 2, right - 1].every((x) => {
    const there = link.ownerDocument.elementFromPoint(x, y);
    if (there === null || there.matches(filled)) return false;
    const button = there.closest('button, [role="button"]');
    if (button !== null && !button.contains(link)) return false;
    const texts = [...there.childNodes].slice(0, 50).filter((node) => node.nodeType === Node.TEXT_NODE);
    return !texts.some((text) => [...boxesOf(text)].some((box) => holds(box, x, y)));
  });
}
