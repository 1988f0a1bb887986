import type { RefObject } from 'preact';
import type { Judged } from '../../lib/messages/protocol';
import type { Diagnostics, Reading } from '../../lib/model/reading';
import type { pointAt } from '../../lib/watch/pointing';
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

/** `network`: its own name. */
export type UnreadableProps = { network: string; diagnostics: Diagnostics };

/** What is drawn by the later script, by its props. */
export type Drawn = { card: CardProps; unreadable: UnreadableProps };

/** Draws into a slot, again with every call; takes what was drawn away where there are no props. */
type Draw<Props> = (slot: Element, props: Props | null) => void;

/** What most pages never need; it comes with a script of its own when it is first wanted. */
export type Later = { draw: { [K in keyof Drawn]: Draw<Drawn[K]> }; pointAt: typeof pointAt };

/** What is here of it. */
export type LaterSource = {
  /** null until the script has come. */
  here: Later | null;
  /** Lets the script come, once; null where it does not. */
  fetch(): Promise<Later | null>;
};

declare global {
  /** Set by that script once it has come; scripts of one extension share their globals in a page, and the page sees none of them. */
  var creatorLoupeLater: Later | undefined;
}
