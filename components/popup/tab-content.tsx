import type { Judged } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import { ProfileView } from './profile-view';
import { ReadOnce } from './read-once';
import { TabNotice } from './tab-notice';
import type { TabView } from './tab-view';
import type { WatchedTab } from './use-tab-view';

/** What the tab in view shows, and what can be done with it. */
export function TabContent(tab: WatchedTab) {
  const profile = profileIn(tab.view);
  return (
    <>
      {tab.view.kind === 'page' && tab.view.once && <ReadOnce site={tab.view.site} lookAgain={tab.lookAgain} />}
      {profile ? <ProfileView key={creatorOf(profile.reading.ref)} {...profile} /> : <TabNotice {...tab} />}
    </>
  );
}

export type ProfileInTab = { reading: Reading; judged: Judged; tabId: number };

/** The profile that a tab shows, and which tab that is; null while it shows none. */
export function profileIn(view: TabView): ProfileInTab | null {
  return view.kind === 'page' && view.state.kind === 'profile' ? { ...view.state, tabId: view.tabId } : null;
}

/** Another creator in the same tab starts afresh: nothing of the one before stays. */
function creatorOf(ref: { platform: string; kind: string; value: string }): string {
  return `${ref.platform} ${ref.kind} ${ref.value}`;
}
