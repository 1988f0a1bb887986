import type { Outcome } from '../../lib/watch/idle';
import { anchorOf, isFixed, isFree, isSeen } from './anchors';
import type { Saved } from './known';
import type { Layer, Mark } from './layer';
import { type Anchor, type Box, bearersAmong, keptInside, smaller, spotsAt } from './spots';

/** A link near the window that leads to somebody who is on a list. */
export type Wanted = { link: HTMLAnchorElement; who: string; saved: Saved };

type PlacedBox = Box & { small: boolean };

/** A mark, and where it is in the window now; null while it is not shown. */
export type Drawn = { link: HTMLAnchorElement; saved: Saved; box: PlacedBox | null };

/** What a mark stands at, where the link's corner was then, and which of the places there it takes; null until one was chosen. */
type Standing = { anchor: Anchor; from: { left: number; top: number }; fixed: boolean; isRtl: boolean; spot: number | null };

type Bearer = Drawn & { mark: Mark; text: string; standing: Standing };

export type Marker = {
  /** Everything that is drawn, in or out of the window. */
  readonly drawn: readonly Drawn[];
  /** Draws marks for these links and for no others, where the page has them now; in vain where all stands as it stood. */
  layOut(wanted: readonly Wanted[]): Outcome;
  /** Looks again which of them the visitor sees: the page was scrolled. */
  follow(): void;
};

/** Draws marks beside links. Reads the page's layout, so call it when that is settled. */
export function startMarker(document: Document, layer: Layer): Marker {
  let bearers = new Map<HTMLAnchorElement, Bearer>();

  function layOut(wanted: readonly Wanted[]): Outcome {
    const before = pictureOf(bearers);
    const next = new Map<HTMLAnchorElement, Bearer>();
    for (const { link, who, saved, anchor } of bearing(wanted)) {
      const text = JSON.stringify([who, saved]);
      const last = bearers.get(link);
      const mark = last?.text === text ? last.mark : layer.mark(who, saved);
      next.set(link, { link, saved, text, box: null, mark, standing: standingOf(link, anchor) });
    }
    for (const [link, { mark }] of bearers) if (next.get(link)?.mark !== mark) mark.remove();
    bearers = next;
    follow();
    return pictureOf(bearers) === before ? 'vain' : 'useful';
  }

  function follow() {
    for (const bearer of bearers.values()) {
      bearer.box = boxFor(bearer, document.documentElement);
      if (bearer.box === null) bearer.mark.hide();
      else bearer.mark.show(bearer.box, { fixed: bearer.standing.fixed, small: bearer.box.small });
    }
  }

  return {
    get drawn() {
      return [...bearers.values()];
    },
    layOut,
    follow,
  };
}

/** Everything that is drawn and where, as text. */
function pictureOf(bearers: ReadonlyMap<unknown, Bearer>): string {
  return JSON.stringify([...bearers.values()].map(({ text, box }) => [text, box]));
}

/** Those of the links that bear the mark of their account. */
function bearing(wanted: readonly Wanted[]): (Wanted & { anchor: Anchor })[] {
  const accounts = Map.groupBy(
    wanted.flatMap((one) => {
      const anchor = one.link.isConnected ? anchorOf(one.link) : null;
      return anchor === null ? [] : [{ ...one, ...anchor, anchor }];
    }),
    ({ who }) => who,
  );
  return [...accounts.values()].flatMap((anchors) => bearersAmong(anchors.sort((a, b) => (isBefore(a.link, b.link) ? -1 : 1))));
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function standingOf(link: HTMLAnchorElement, anchor: Anchor): Standing {
  const { left, top } = link.getBoundingClientRect();
  return { anchor, from: { left, top }, fixed: isFixed(link), isRtl: getComputedStyle(link).direction === 'rtl', spot: null };
}

/** Where the mark is in the window; null where the visitor does not see the link. */
function boxFor({ link, mark: { size }, standing }: Bearer, page: Element): PlacedBox | null {
  const anchor = movedTo(standing, link.getBoundingClientRect());
  const { clientWidth, clientHeight } = page;
  const end = Math.max(page.getBoundingClientRect().bottom, clientHeight, anchor.box.bottom);
  const boxes = spotsAt(anchor, size, standing.isRtl).map(({ ifFree, small, ...corner }) => {
    const side = size.height * smaller;
    const own = small ? { width: side, height: side } : size;
    return { ifFree, small, ...keptInside(corner, own, { right: clientWidth, bottom: end }) };
  });
  // A picture has to be seen where the mark is, a text where it is written.
  const [x, y] = middleOf(anchor.kind === 'text' ? anchor.box : (boxes[0] ?? anchor.box));
  if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight || !isSeen(link, x, y)) return null;
  standing.spot ??= boxes.findIndex((box) => !box.ifFree || isFree(link, box));
  return boxes[standing.spot] ?? null;
}

function middleOf({ left, top, right, bottom }: Box): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function movedTo({ anchor: { kind, box }, from }: Standing, to: { left: number; top: number }): Anchor {
  const [right, down] = [to.left - from.left, to.top - from.top];
  return { kind, box: { left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down } };
}
