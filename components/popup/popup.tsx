import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { panel } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { closePopup } from './close-popup';
import { Footer } from './footer';
import { openPanel } from './open-panel';
import { TabContent } from './tab-content';
import { useTabView } from './use-tab-view';

/** What the active tab's page is, and what can be done with it. */
export function Popup() {
  const tab = useTabView();
  return (
    <>
      <main>
        <TabContent {...tab} />
      </main>
      <Footer>
        <Button look="quiet" onClick={() => void openPanel().then(closePopup)}>
          <Icon of={panel} />
          {i18n.t('sidepanel.open')}
        </Button>
      </Footer>
    </>
  );
}
