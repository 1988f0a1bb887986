import type { Answer, ListSummary } from '../../lib/messages/protocol';
import type { OverlayPlace } from '../../lib/model/settings';

/** How far the visitor's "Sample posts" has come. */
export type Sampling = { done: number; total: number };

/** What the overlay can ask for. After an answer that succeeded the owner draws the overlay again with the new judgement. */
export type OverlayActions = {
  lists(): Promise<Answer<ListSummary[]>>;
  save(
    to: { listId: string } | { newList: string },
    note: string,
  ): Promise<Answer<{ listId: string; listName: string; already: boolean; newList: boolean }>>;
  /** `withEmptyList`: the list goes too when nobody is left on it. */
  unsave(listId: string, withEmptyList: boolean): Promise<Answer<unknown>>;
  /** Collapsed or moved, and stays so. */
  place(place: OverlayPlace): void;
  /** Switches the overlay off for this network. */
  hideHere(): void;
  openDashboard(page: 'lists' | 'settings'): void;
  /** null where the network needs no pointing. */
  startSampling: (() => void) | null;
  stopSampling(): void;
};
