/** What stands around a tag, and between one and the next; and how wide letters are on the average. All in pixels. */
const around = 20;
const letter = 6.6;
const ideograph = 12;
/** For "+3". */
const restWidth = 24;

/** Chinese, Japanese, Korean, and everything written as wide. */
const isWide = (character: string) => character >= '\u2e80';

function widthOf(tag: string): number {
  return [...tag].reduce((sum, character) => sum + (isWide(character) ? ideograph : letter), around);
}

/** How many tags, from the first on, fit into so many pixels beside the number of the others; at least one. Reckoned, since to measure would cost a layout for each row. */
export function fittingTags(tags: readonly string[], width: number): number {
  let used = 0;
  for (const [index, tag] of tags.entries()) {
    used += widthOf(tag);
    const isLast = index === tags.length - 1;
    if (used + (isLast ? 0 : restWidth) > width) return Math.max(1, index);
  }
  return tags.length;
}
