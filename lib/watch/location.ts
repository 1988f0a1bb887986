/**
 * Calls `onChange` with the new address after every in-site navigation, in the same task in which the address changed,
 * so that nothing of the old page survives a frame. Uses the Navigation API (Chrome 102, Firefox 147): it is told, it never polls.
 * A change of the fragment alone is no navigation.
 */
export function watchLocation(window: Window, onChange: (url: URL) => void, signal: AbortSignal): void {
  let last = withoutFragment(window.location.href);
  const check = () => {
    const now = withoutFragment(window.location.href);
    if (now === last) return;
    last = now;
    onChange(new URL(now));
  };
  window.navigation.addEventListener('currententrychange', check, { signal });
}

function withoutFragment(href: string): string {
  const url = new URL(href);
  url.hash = '';
  return url.href;
}
