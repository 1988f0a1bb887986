import { i18n } from '#i18n';
import { laterPage } from '../dashboard/later-page';
import { Footer } from '../popup/footer';
import { profileIn, TabContent } from '../popup/tab-content';
import { useTabView } from '../popup/use-tab-view';
import { followTab } from './follow-tab';

/** What the store is needed for comes after what the tab shows. */
const WorkingList = laterPage(async () => (await import('./working-list')).WorkingList);

/** The creator of the tab in view, and the list that is worked on, side by side with the page. */
export function SidePanel() {
  const tab = useTabView(followTab);
  return (
    <>
      <main id="main" tabIndex={-1}>
        <section class="in-view" aria-label={i18n.t('sidepanel.inView')}>
          <TabContent {...tab} />
        </section>
        <WorkingList inView={profileIn(tab.view)} />
      </main>
      <Footer />
    </>
  );
}
