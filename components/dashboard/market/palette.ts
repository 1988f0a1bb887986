import type { Standing } from '../../../lib/desk/market';

type Token = 'surface' | 'ink' | 'ink-soft' | 'line' | 'line-strong' | 'accent' | 'accent-soft' | 'good' | 'caution';

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

/**
 * What the tokens are inside `host`. A custom property keeps `light-dark()` as it was written; only a property of type colour, on an element
 * with a scheme, is told which of both it is.
 */
export function readPalette(host: Element, scheme: 'light' | null = null): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (scheme !== null) probe.style.colorScheme = scheme;
  host.append(probe);
  const colourAs = (token: Token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color || '#888888';
  };
  const palette = {
    surface: colourAs('surface'),
    ink: colourAs('ink'),
    'ink-soft': colourAs('ink-soft'),
    line: colourAs('line'),
    'line-strong': colourAs('line-strong'),
    accent: colourAs('accent'),
    'accent-soft': colourAs('accent-soft'),
    good: colourAs('good'),
    caution: colourAs('caution'),
  };
  probe.remove();
  return palette;
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
