/** How long a pointer rests on one tile at most, in milliseconds; a page answers within a frame or two when it answers at all. */
const REST = 600;

/** The pointer moves on this long after the tile's last change: a page may draw a veil first and the numbers on it later. */
const QUIET = 150;

export type PointingOptions = {
  signal: AbortSignal;
  /** Called while the pointer rests on a tile and after its content changed: the moment to read. */
  onShown(): void;
  onProgress(done: number, total: number): void;
};

/**
 * Points at each of `tiles` that is in view, one after the other, as a mouse would: pointer and mouse events that enter, move and leave.
 * Never scrolls, clicks or focuses. Resolves with the number of tiles pointed at; stops early when the signal aborts.
 */
export async function pointAt(tiles: readonly Element[], { signal, onShown, onProgress }: PointingOptions): Promise<number> {
  const visible = tiles.filter(isInView);
  let done = 0;
  onProgress(done, visible.length);
  for (const tile of visible) {
    if (signal.aborted) break;
    const target = deepestAt(tile);
    const answered = answerOf(tile, signal);
    send(target, tile, ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointermove', 'mousemove']);
    await answered;
    onShown();
    send(target, tile, ['pointerout', 'pointerleave', 'mouseout', 'mouseleave']);
    done += 1;
    onProgress(done, visible.length);
  }
  return done;
}

function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  return box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < view.clientHeight && box.left < view.clientWidth;
}

/** A mouse is over the innermost element; listeners may stand on any of them. */
function deepestAt(tile: Element): Element {
  let element = tile;
  while (element.firstElementChild !== null) element = element.firstElementChild;
  return element;
}

function send(target: Element, tile: Element, types: readonly string[]): void {
  const box = tile.getBoundingClientRect();
  const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  for (const type of types) {
    // Enter and leave do not bubble; they are sent to the tile itself, as a browser does for every element that is entered.
    const bubbles = !/(enter|leave)$/.test(type);
    const init = { ...place, bubbles, cancelable: bubbles, composed: true };
    const event = type.startsWith('pointer')
      ? new PointerEvent(type, { ...init, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, init);
    (bubbles ? target : tile).dispatchEvent(event);
  }
}

/** Resolves when `tile` has changed and is quiet again, after `REST` at the latest (a preview may play), or when the signal aborts. */
function answerOf(tile: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(latest);
      clearTimeout(quiet);
      resolve();
    };
    const latest = setTimeout(finish, REST);
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET);
    });
    observer.observe(tile, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', finish, { once: true });
  });
}
