import { i18n } from '#i18n';
import { bookmark } from '../../components/ui/drawings';
import { formatList } from '../../components/ui/format';
import { direction, keyPart, language } from '../../components/ui/words';
import type { Theme } from '../../lib/watch/theme';
import type { Saved } from './known';
import type { Box, Size } from './spots';
import css from './style.css?inline';

export type Mark = {
  readonly size: Size;
  /** Puts it at this place of the window; it stays at that place of the page, or, `fixed`, of the window. */
  show(place: { left: number; top: number }, look: { fixed: boolean; small: boolean }): void;
  hide(): void;
  remove(): void;
};

export type Layer = {
  readonly element: HTMLElement;
  paint(theme: Theme): void;
  /** A mark that is not shown yet. */
  mark(who: string, saved: Saved): Mark;
  /** Says beside a box of the window on which lists somebody is; aloud, where that is what the visitor's keys led to. */
  tell(saved: Saved, beside: Box, aloud: boolean): Box;
  tellNothing(): void;
  remove(): void;
};

const tag = 'creator-loupe-marks';
const svg = 'http://www.w3.org/2000/svg';

/** "On Spring and Summer", after the size where that is told. */
export function wordsFor({ lists, tier }: Saved): string {
  const where = i18n.t('marks.on', [formatList(lists)]);
  return tier === null ? where : i18n.t('marks.with_tier', [i18n.t(`score.tier.${keyPart(tier)}`), where]);
}

/**
 * Where marks are drawn: one element beside the page's body, always the same, with everything inside a closed shadow root. The page sees
 * neither what is drawn nor where: the element has no box, nothing in it can be hit or have the focus, and no move is a layout shift. What
 * remains is that a page may ask whether something lies over a part of it (IntersectionObserver's trackVisibility), as over any page.
 */
export function createLayer(document: Document): Layer {
  // One that an older copy of this script has left.
  document.querySelector(tag)?.remove();
  const element = document.createElement(tag);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const part = (name: string) => Object.assign(document.createElement('div'), { className: name });
  const [root, origin, tip, spoken] = [part('root'), part('origin'), part('tip'), part('spoken')];
  root.lang = language();
  root.dir = direction();
  tip.hidden = true;
  spoken.role = 'status';
  root.append(origin, tip, spoken);
  shadow.append(style, root);
  document.documentElement.append(element);

  function place(part: HTMLElement, { left, top }: { left: number; top: number }) {
    part.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  return {
    element,
    paint(theme) {
      element.dataset['theme'] = theme;
    },
    mark(who, saved) {
      const mark = part('mark');
      mark.role = 'img';
      mark.ariaLabel = i18n.t('marks.name', [who, wordsFor(saved)]);
      mark.append(drawingOf(document));
      if (saved.tier !== null) mark.append(Object.assign(part('tier'), { textContent: i18n.t(`marks.tier.${keyPart(saved.tier)}`) }));
      root.append(mark);
      const size = { width: mark.offsetWidth, height: mark.offsetHeight };
      mark.hidden = true;
      return {
        size,
        show(at, { fixed, small }) {
          const from = fixed ? { left: 0, top: 0 } : origin.getBoundingClientRect();
          mark.classList.toggle('fixed', fixed);
          mark.classList.toggle('small', small);
          place(mark, { left: at.left - from.left, top: at.top - from.top });
          mark.hidden = false;
        },
        hide() {
          mark.hidden = true;
        },
        remove: () => mark.remove(),
      };
    },
    tell(saved, beside, aloud) {
      tip.textContent = wordsFor(saved);
      tip.hidden = false;
      const { width, height } = tip.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const below = beside.bottom + 6;
      const top = below + height <= clientHeight ? below : beside.top - 6 - height;
      const left = Math.max(8, Math.min((beside.left + beside.right - width) / 2, clientWidth - width - 8));
      place(tip, { left, top });
      if (aloud) spoken.textContent = tip.textContent;
      return { left, top, right: left + width, bottom: top + height };
    },
    tellNothing() {
      tip.hidden = true;
      spoken.textContent = '';
    },
    remove: () => element.remove(),
  };
}

function drawingOf(document: Document): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '3 2 10 12');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', bookmark);
  drawing.append(path);
  return drawing;
}
