import type { TierId } from '../../model/assessment';
import type { OpenPost, PlatformId } from '../../model/reading';
import type { Settings } from '../../model/settings';
import type { Database } from '../../store/database';

/** Somebody of a network was put on a list, or taken off one. */
export type SavedChange = { platform: PlatformId; saved: boolean };

/** All that handlers know of the world. */
export type Ports = {
  readonly db: Database;
  readonly settings: { read(): Promise<Settings>; change(change: (settings: Settings) => Settings): Promise<Settings> };
  /** Milliseconds since 1970. */
  now(): number;
  readonly toolbar: {
    /** Shows the tier of the profile in a tab, null for none that is known. */
    show(tabId: number, tier: TierId | null): Promise<void>;
    /** Says on the icon of a tab that its profile could not be remembered for want of room. */
    showFull(tabId: number): Promise<void>;
    /** Says on the icon of a tab that its page could not be read. */
    showUnreadable(tabId: number): Promise<void>;
    clear(tabId: number): Promise<void>;
  };
  readonly tabs: {
    /** null for a tab that is gone. */
    isPrivate(tabId: number): Promise<boolean | null>;
    /** Runs the script of the overlay's later parts in a tab. */
    addLater(tabId: number): Promise<void>;
    /** Runs the script that reads comments in a tab, for this post. */
    addComments(tabId: number, post: OpenPost): Promise<void>;
    /** Asks every tab on our networks but one to ask the worker again. */
    refreshAllBut(tabId: number | null): Promise<void>;
  };
  /** Starts and stops readers so that they are where the visitor lets them be. */
  followLeave(): Promise<void>;
  /** Starts and stops what draws marks, so that it runs where somebody is on a list. `only`: nothing else has changed. */
  followMarks(only?: SavedChange): Promise<void>;
  openDashboard(page: 'lists' | 'settings'): Promise<void>;
};
