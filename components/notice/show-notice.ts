import { i18n } from '#i18n';
import { themeOf } from '../../lib/watch/theme';
import { direction, locale } from '../ui/words';

/** How long a notice stays, in milliseconds: long enough to read it, and to find its button and press it where it has one. */
const lasts = { plain: 6_000, withUndo: 15_000 };

/** A live region has to be there before its words, or they are not announced. */
const breath = 50;

const tag = 'creator-loupe-notice';

/** `undo` answers what came of it in words. */
type Shown = { text: string; undo: (() => Promise<string>) | null };

/**
 * Shows a notice over the page and has it read out, in the place of the one before it. Everything is inside a closed shadow root: the page
 * sees neither the words nor the button. It goes by itself, but not while it is pointed at or has the focus.
 */
export function showNotice(document: Document, css: string, { text, undo }: Shown): void {
  document.querySelector(tag)?.remove();
  const host = document.createElement(tag);
  host.dataset['theme'] = themeOf(window);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = Object.assign(document.createElement('style'), { textContent: css });
  const box = Object.assign(document.createElement('div'), { className: 'notice', lang: locale(), dir: direction(), popover: 'manual' });
  const words = Object.assign(document.createElement('p'), { role: 'status' });
  box.append(words);
  shadow.append(style, box);
  document.documentElement.append(host);
  // In the top layer no part of the page lies over it.
  box.showPopover();

  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const goSoon = () => {
    hold();
    timer = setTimeout(() => host.remove(), undo ? lasts.withUndo : lasts.plain);
  };
  const say = (said: string) => setTimeout(() => words.append(said), breath);
  box.addEventListener('pointerenter', hold);
  box.addEventListener('pointerleave', goSoon);
  box.addEventListener('focusin', hold);
  box.addEventListener('focusout', goSoon);
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && host.remove());
  say(text);
  goSoon();

  if (undo === null) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: i18n.t('overlay.undo') });
  button.addEventListener('click', async () => {
    button.remove();
    words.textContent = '';
    say(await undo());
  });
  box.append(button);
}
