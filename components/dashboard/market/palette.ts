import type { Standing } from '../../../lib/desk/market';
import { readColours } from '../picture';

const tokens = ['surface', 'ink', 'ink-soft', 'line', 'line-strong', 'accent', 'accent-soft', 'good', 'caution'] as const;
type Token = (typeof tokens)[number];

/** The tokens as colours that a canvas understands, for one colour scheme. */
export type Palette = Readonly<Record<Token, string>>;

/** As everywhere in the product: usual is good news, more than usual is only another colour. */
export const colourOf: Readonly<Record<Standing, Token>> = {
  within: 'good',
  above: 'accent',
  below: 'caution',
  unclear: 'ink-soft',
  unpublished: 'ink-soft',
};

/** The colours of the market inside `host`. */
export function readPalette(host: Element, scheme: 'light' | null = null): Palette {
  return readColours(host, tokens, scheme);
}

/** Calls back whenever the colours may be others: the browser's scheme, forced colours, or a theme set on the page. Answers what stops it. */
export function watchPalette(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    themes.disconnect();
  };
}
