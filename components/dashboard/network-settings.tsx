import { i18n } from '#i18n';
import type { PlatformId } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { sites } from '../../lib/platforms/sites';
import { Switch } from '../ui/switch';
import type { Change } from './use-settings';

type NetworkSettingsProps = { settings: Settings; change: Change };

/** Which networks are read, and on which the overlay is drawn. */
export function NetworkSettings({ settings, change }: NetworkSettingsProps) {
  const read = (id: PlatformId, on: boolean) => change((now) => ({ ...now, networksOff: without(now.networksOff, id, on) }));
  const overlay = (id: PlatformId, on: boolean) => change((now) => ({ ...now, overlayOff: without(now.overlayOff, id, on) }));

  return (
    <section>
      <h2>{i18n.t('dashboard.settings.networks.title')}</h2>
      <p class="soft">{i18n.t('dashboard.settings.networks.text')}</p>
      <table class="panel networks-table">
        <caption class="visually-hidden">{i18n.t('dashboard.settings.networks.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.settings.networks.network')}</th>
            <th scope="col">{i18n.t('dashboard.settings.networks.read')}</th>
            <th scope="col">{i18n.t('dashboard.settings.networks.overlay')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ id, name }) => {
            const isRead = !settings.networksOff.includes(id);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <Switch label={i18n.t('dashboard.settings.networks.readOn', [name])} on={isRead} onSwitch={(on) => read(id, on)} />
                </td>
                <td>
                  <Switch
                    label={i18n.t('dashboard.settings.networks.overlayOn', [name])}
                    on={isRead && !settings.overlayOff.includes(id)}
                    disabled={!isRead}
                    onSwitch={(on) => overlay(id, on)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The networks that are off after one of them was switched. */
function without(off: readonly PlatformId[], id: PlatformId, on: boolean): PlatformId[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
