import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../../components/overlay/draw-card';
import css from './style.css?inline';

/** The part of the overlay that comes when a card is first opened. Runs beside the content script, which finds it by its name. */
export default defineUnlistedScript(() => {
  globalThis.creatorLoupeCard = (slot, props) => {
    addStyles(slot.getRootNode());
    drawCard(slot, props);
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
