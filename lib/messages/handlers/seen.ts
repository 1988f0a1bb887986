import type { Profile } from '../../model/profile';
import type { Reading } from '../../model/reading';
import type { Settings } from '../../model/settings';
import { assess } from '../../scoring/assess';
import { choiceFor } from '../../scoring/choice';
import { failureOf } from '../../store/failure';
import { isByOther } from '../../store/merge-items';
import { mergeReading, profileFrom } from '../../store/merge-reading';
import { findList } from '../../store/named-lists';
import { rememberReading } from '../../store/profiles';
import { recall } from '../../store/recall';
import type { Handler } from '../handle';
import type { Judged } from '../protocol';
import type { Ports } from './ports';
import { withTopics } from './tag-reading';

type Remembered = { profile: Profile | null } & Pick<Judged, 'savedIn' | 'proposes'>;

const nothingRemembered: Remembered = { profile: null, savedIn: [], proposes: null };

/** A store that fails costs the visitor its memory, not the judgement of what is on the screen. */
async function recallIfPossible(ports: Ports, reading: Reading, settings: Promise<Settings>): Promise<Remembered> {
  try {
    const { lastListId } = await settings;
    const [known, list] = await Promise.all([recall(ports.db, reading), lastListId === null ? null : findList(ports.db, lastListId)]);
    return { ...known, proposes: list && { listId: list.id, listName: list.name } };
  } catch {
    return nothingRemembered;
  }
}

/** What the profile is worth after this look, by the visitor's settings. Other people's posts of this look are counted as left out. */
function judge(
  reading: Reading,
  { profile: known, savedIn, proposes }: Remembered,
  settings: Settings,
  now: number,
  keeps: boolean,
): Judged {
  const profile = known ? mergeReading(known, reading, now) : profileFrom(reading, crypto.randomUUID(), now);
  const others = reading.items.filter((item) => isByOther(item, profile.handle));
  const choice = choiceFor(profile.platform, settings);
  const place = settings.overlay[profile.platform] ?? { collapsed: false, moved: null };
  return {
    assessment: assess({ ...profile, items: [...profile.items, ...others] }, choice),
    counts: { followers: profile.followers, following: profile.following, posts: profile.posts, totalLikes: profile.totalLikes },
    savedIn,
    proposes,
    postsKnown: profile.items.length,
    keeps,
    overlay: { ...place, shown: !settings.overlayOff.includes(profile.platform) },
  };
}

/** Nothing but being started, and the store with it; a store that does not open is told by what needs it. */
export function handleWake(ports: Ports): Handler<'worker/wake'> {
  return async (_request, _asker, later) => {
    later(async () => void (await ports.db.open().catch(() => undefined)));
    return { ok: true, value: null };
  };
}

/**
 * Judges a reading with all that was known before, and remembers it. The answer does not wait for the disk: what was seen is seen
 * again at the next look, unlike what was saved. Nothing of a private window is looked up or written, and nothing when it was told before:
 * what the visitor let us forget stays forgotten, though its page is still open.
 */
export function handleSeen(ports: Ports): Handler<'profile/seen'> {
  return async ({ reading: read, again }, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    const { tabId, isPrivate } = asker;
    const reading = withTopics(read);
    const reads = ports.settings.read();
    const [settings, remembered] = await Promise.all([reads, isPrivate ? nothingRemembered : recallIfPossible(ports, reading, reads)]);
    if (settings.networksOff.includes(reading.platform)) {
      later(() => ports.toolbar.clear(tabId));
      return { ok: false, code: 'off' };
    }
    const now = ports.now();
    const judged = judge(reading, remembered, settings, now, !isPrivate);
    later(() => ports.toolbar.show(tabId, judged.assessment.tier?.id ?? null));
    if (!isPrivate && again !== true) later(() => remember(ports, reading, now, tabId));
    return { ok: true, value: judged };
  };
}

async function remember(ports: Ports, reading: Reading, now: number, tabId: number): Promise<void> {
  try {
    await rememberReading(ports.db, reading, now);
  } catch (error) {
    if (failureOf(error) === 'storage-full') await ports.toolbar.showFull(tabId);
  }
}

/** Takes the tier of a profile that was left off the toolbar. */
export function handleLeft(ports: Ports): Handler<'profile/left'> {
  return async (_request, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    later(() => ports.toolbar.clear(asker.tabId));
    return { ok: true, value: null };
  };
}

/** Whether the network is still read; leave was asked about at the door. */
export function handleRead(ports: Ports): Handler<'network/read'> {
  return async ({ platform }) => {
    const { networksOff } = await ports.settings.read();
    return networksOff.includes(platform) ? { ok: false, code: 'off' } : { ok: true, value: null };
  };
}

/** Says on the toolbar that a page could not be read, and whether the page may say so too. */
export function handleUnreadable(ports: Ports): Handler<'profile/unreadable'> {
  return async ({ platform }, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    const settings = await ports.settings.read();
    if (settings.networksOff.includes(platform)) return { ok: false, code: 'off' };
    later(() => ports.toolbar.showUnreadable(asker.tabId));
    return { ok: true, value: { overlayShown: !settings.overlayOff.includes(platform) } };
  };
}
