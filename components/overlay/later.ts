import type { RefObject } from 'preact';
import type { Judged } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import type { OverlayActions, Sampling } from './actions';

export type CardProps = {
  bar: RefObject<HTMLElement | null>;
  reading: Reading;
  judged: Judged;
  sampling: Sampling | null;
  actions: OverlayActions;
  collapsed: boolean;
  onCollapse: () => void;
  onClose: () => void;
  onPutBack: (() => void) | null;
};

/** Draws the card into its slot, again with every call; takes it away where there are no props. */
export type DrawCard = (slot: Element, props: CardProps | null) => void;

declare global {
  /** Set by the card's own script once it has come; scripts of one extension share their globals in a page, and the page sees none of them. */
  var creatorLoupeCard: DrawCard | undefined;
}
