import type { Assessment, TierId } from '../model/assessment';
import type { Status } from '../model/desk';
import type { Diagnostics, OpenPost, PlatformId, PostReading, ProfileRef, Reading, Unavailable } from '../model/reading';
import type { OverlayPlace } from '../model/settings';

/** A list as a picker shows it. */
export type ListSummary = { id: string; name: string };

/** "Already in Spring launch", and how far one is there; null for a status that was removed. */
export type SavedIn = { listId: string; listName: string; note: string; status: Pick<Status, 'id' | 'name'> | null };

/** The counts of an account, apart from its posts. */
export type AccountCounts = Pick<Reading, 'followers' | 'following' | 'posts' | 'totalLikes'>;

/** An account by a name that its network gives it. */
export type AccountName = Omit<ProfileRef, 'platform'>;

/** An account that is on lists: the place of its name in the question, the lists, and its size where the visitor wants to see that. */
export type Marked = { at: number; lists: string[]; tier: TierId | null };

/** The worker's answer to a reading: what the profile's numbers mean and what the visitor did with it before. */
export type Judged = {
  assessment: Assessment;
  /** What the judgement rests on: this look's counts, and those of an earlier one where this page shows none. */
  counts: AccountCounts;
  savedIn: SavedIn[];
  /** The list that was saved to last, while it exists: one click saves there. */
  proposes: { listId: string; listName: string } | null;
  /** Posts that the judgement knows, of this and earlier looks. */
  postsKnown: number;
  /** False in a private window: assessed, never written, saving is not offered. */
  keeps: boolean;
  overlay: OverlayPlace & { shown: boolean };
};

/** What became of a post's counts, or of its comments: added to the author's profile, or why not. */
export type PostOutcome = 'added' | 'author-unknown' | 'private-window';

/** What content scripts and pages ask of the worker. */
export type WorkerProtocol = {
  /** A reading will follow soon: starts a worker that sleeps, and opens its store. */
  'worker/wake': { request: Record<string, never>; answer: null };
  /** A profile was read. Remembers it (not in a private window) and judges it. `again`: this look was told before, and is only judged anew. */
  'profile/seen': { request: { reading: Reading; again?: boolean | undefined }; answer: Judged };
  /** Lists, settings or leave changed elsewhere; a page without a profile asks whether its network is still read. */
  'network/read': { request: { platform: PlatformId }; answer: null };
  /** A page at a profile's address could not be read: the toolbar says so, and the page where the overlay is drawn there. */
  'profile/unreadable': { request: { platform: PlatformId }; answer: { overlayShown: boolean } };
  /** A post was opened. Adds its counts to its author's profile, where that is known; a post alone makes nobody known. */
  'post/seen': { request: { reading: PostReading }; answer: PostOutcome };
  /** Comments on an opened post are before the visitor, all that were so far. Adds what kinds they are to the post, where its author and it are known. */
  'post/comments': { request: OpenPost & { comments: string[] }; answer: PostOutcome };
  /** The visitor gave leave to read further pages, or took it away: readers start or stop. Answered when they have. */
  'leave/changed': { request: Record<string, never>; answer: null };
  /** The later parts of the overlay are wanted in the asking tab: their script runs there when this is answered. */
  'later/fetch': { request: Record<string, never>; answer: null };
  /** The tab shows no profile any more: its toolbar icon goes plain. */
  'profile/left': { request: Record<string, never>; answer: null };
  'lists/all': { request: Record<string, never>; answer: ListSummary[] };
  /**
   * Confirmed only when it is on the disk. `entryId` is made by the asker, so that the same message arriving twice is one save and
   * gets one answer; `tabId` names the tab that a popup speaks for. `newList`: this save has made the list.
   */
  'list/save': {
    request: { reading: Reading; to: { listId: string } | { newList: string }; note: string; entryId: string; tabId?: number | undefined };
    answer: { listId: string; listName: string; already: boolean; newList: boolean; savedIn: SavedIn[] };
  };
  /** Undo of a save, and "remove from this list" on the card and in the popup. `withEmptyList`: the list goes too when nobody is left on it. */
  'list/unsave': { request: { reading: Reading; listId: string; withEmptyList: boolean }; answer: { savedIn: SavedIn[] } };
  /**
   * The dashboard changed lists: open profiles show where they are saved now. `who`: who is on any may be otherwise than before, and not only
   * what is noted there.
   */
  'lists/changed': { request: { who: boolean }; answer: null };
  /**
   * Which of these accounts, at most 200, are on a list? `here` is whose page the tab shows; the overlay speaks of that one. `off` where
   * marks are not wanted.
   */
  'marks/which': { request: { platform: PlatformId; names: AccountName[]; here: AccountName | null }; answer: Marked[] };
  'overlay/place': { request: { platform: PlatformId; place: OverlayPlace }; answer: null };
  'overlay/shown': { request: { platform: PlatformId; shown: boolean }; answer: null };
  'dashboard/open': { request: { page: 'lists' | 'settings' }; answer: null };
};

/** What a content script knows of its page; the popup draws every state of it. */
export type PageState =
  | { kind: 'elsewhere' }
  | { kind: 'off'; platform: PlatformId }
  | { kind: 'loading'; platform: PlatformId }
  | { kind: 'unavailable'; platform: PlatformId; why: Unavailable }
  | { kind: 'unreadable'; platform: PlatformId; diagnostics: Diagnostics; overlayShown: boolean }
  | { kind: 'failed'; platform: PlatformId; code: FailureCode }
  | { kind: 'profile'; reading: Reading; judged: Judged }
  | { kind: 'post'; reading: PostReading; outcome: PostOutcome };

/** What the worker and the pages ask of a content script. */
export type TabProtocol = {
  'page/state': { request: Record<string, never>; answer: PageState };
  /** Lists or settings changed elsewhere: ask the worker again. */
  'page/refresh': { request: Record<string, never>; answer: null };
};

/**
 * invalid: the message has the wrong shape; refused: the sender may not ask this; off: the network is switched off;
 * private-window: nothing is kept there; storage-full, storage-failed: nothing was changed; no-such-list: it was removed meanwhile;
 * internal: a fault of ours; no-answer: the worker could not be reached after one more try; outdated: the extension was updated, reload the tab.
 */
export type FailureCode =
  | 'invalid'
  | 'refused'
  | 'off'
  | 'private-window'
  | 'storage-full'
  | 'storage-failed'
  | 'no-such-list'
  | 'internal'
  | 'no-answer'
  | 'outdated';

export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode };
