import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawLater } from '../../components/overlay/draw-later';
import { pointAt } from '../../lib/watch/pointing';
import css from './style.css?inline';

/** What most pages never need of the overlay. Runs beside the content script, which finds it by its name. */
export default defineUnlistedScript(() => {
  globalThis.creatorLoupeLater = {
    draw: {
      card(slot, props) {
        addStyles(slot.getRootNode());
        drawLater.card(slot, props);
      },
      unreadable: drawLater.unreadable,
    },
    pointAt,
  };
});

const styled = new WeakSet<Node>();

function addStyles(root: Node): void {
  if (styled.has(root)) return;
  styled.add(root);
  const style = document.createElement('style');
  style.textContent = css;
  root.insertBefore(style, root.firstChild);
}
