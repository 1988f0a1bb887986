const TYPING = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste'] as const;
const TOUCHING = [
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
] as const;

/**
 * Keeps what the visitor types and clicks inside `host` from the page. Typing is stopped at the window before any listener of the page hears it
 * (so this must run before the page's own scripts) and handed to our shadow tree as an event that ends there; clicks end at the host.
 */
export function keepEventsInside(window: Window, host: Element, signal: AbortSignal): void {
  for (const type of TYPING) window.addEventListener(type, (event) => handInside(event, host), { capture: true, signal });
  for (const type of TOUCHING) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
}

function handInside(event: Event, host: Element): void {
  if (event.target !== host) return;
  const inner = event.composedPath()[0];
  if (inner === undefined || inner === host) return;
  event.stopImmediatePropagation();
  const copy = copyOf(event);
  inner.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

/**
 * The same event for our tree alone: not composed, so it never crosses the shadow root. A plain event that carries the keys, because in a
 * content script of Firefox every KeyboardEvent is composed, whatever it was told: the page heard it, and so did we, without end.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  if (!(event instanceof KeyboardEvent)) return copy;
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return Object.assign(copy, { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey });
}
