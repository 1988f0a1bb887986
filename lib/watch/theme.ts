export type Theme = 'light' | 'dark';

/** Whether the page is light or dark now, by the background it paints; a transparent page follows its colour scheme. */
export function themeOf(window: Window): Theme {
  const { body, documentElement } = window.document;
  for (const element of [body, documentElement]) {
    const lightness = element === null ? null : lightnessOf(window.getComputedStyle(element).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const declared = window.getComputedStyle(documentElement).colorScheme;
  const named = window.document.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '';
  const scheme = declared && declared !== 'normal' ? declared : named;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Calls `onChange` when the page turns light or dark: by its root's or body's attributes, or by the system. */
export function watchTheme(window: Window, onChange: (theme: Theme) => void, signal: AbortSignal): void {
  let last = themeOf(window);
  const check = () => {
    const now = themeOf(window);
    if (now === last) return;
    last = now;
    onChange(now);
  };
  const observer = new MutationObserver(check);
  for (const element of [window.document.documentElement, window.document.body]) {
    if (element !== null) observer.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'dark', 'data-theme'] });
  }
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Perceived lightness from 0 to 1 of a computed `rgb()` or `rgba()` colour (ITU-R BT.601 luma); null when it is transparent or not of that form. */
function lightnessOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
