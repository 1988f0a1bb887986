import type { Runtime } from 'webextension-polyfill';
import type { PlatformId } from '../model/reading';

/** Who asks: a content script on a profile network, or a page of the extension (popup, dashboard). */
export type Asker = { from: 'tab'; platform: PlatformId; url: URL; tabId: number; isPrivate: boolean } | { from: 'page' };

/** What the door knows of this extension. */
export type Door = {
  /** runtime.id */
  readonly id: string;
  /** Where the extension's own pages live, with the slash at the end. */
  readonly root: string;
  /** The network at an address, null where the extension reads nothing. */
  platformAt(url: URL): PlatformId | null;
  /** False where the visitor took the leave to read the pages at an address away, though a content script of ours still runs there. */
  mayRead(url: URL, tabId: number): Promise<boolean>;
};

/** Who sent a message, or null for a sender that may ask nothing: another extension, a frame, a page that we do not read. */
export function askerOf(sender: Runtime.MessageSender, door: Door): Asker | null {
  if (sender.id !== door.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(door.root)) return { from: 'page' };
  const url = new URL(sender.url);
  const platform = door.platformAt(url);
  if (platform === null || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return { from: 'tab', platform, url, tabId: sender.tab.id, isPrivate: sender.tab.incognito };
}
