import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlatformId } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { isAllowed } from '../../lib/platforms/leave';
import { type Site, sites } from '../../lib/platforms/sites';
import { giveLeave, takeLeaveAway, useLeave } from '../ui/leave';
import { Switch } from '../ui/switch';
import { InstanceSettings } from './instance-settings';
import type { Change } from './use-settings';

type NetworkSettingsProps = { settings: Settings; change: Change };

/** Which networks are read, and on which the overlay is drawn. */
export function NetworkSettings({ settings, change }: NetworkSettingsProps) {
  const origins = useLeave();
  const [message, setMessage] = useState<string | null>(null);
  if (origins === null) return null;

  const isRead = (site: Site) => (site.leave === 'on-click' ? isAllowed(origins, site) : !settings.networksOff.includes(site.id));
  const read = async (site: Site, on: boolean) => {
    if (site.leave === 'at-install') return change((now) => ({ ...now, networksOff: without(now.networksOff, site.id, on) }));
    setMessage(null);
    const done = on ? await giveLeave([...site.hosts]) : await takeLeaveAway([...site.hosts]);
    if (!done) setMessage(i18n.t(on ? 'dashboard.settings.networks.declined' : 'dashboard.settings.instances.stillRead', [site.name]));
  };
  const overlay = (id: PlatformId, on: boolean) => change((now) => ({ ...now, overlayOff: without(now.overlayOff, id, on) }));
  const overlaySwitch = (site: Site) => (
    <Switch
      label={i18n.t('dashboard.settings.networks.overlayOn', [site.name])}
      on={isRead(site) && !settings.overlayOff.includes(site.id)}
      disabled={!isRead(site)}
      onSwitch={(on) => overlay(site.id, on)}
    />
  );

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
          {sites
            .filter(({ hosts }) => hosts.length > 0)
            .map((site) => (
              <tr key={site.id}>
                <th scope="row">{site.name}</th>
                <td>
                  <Switch
                    label={i18n.t('dashboard.settings.networks.readOn', [site.name])}
                    on={isRead(site)}
                    onSwitch={(on) => void read(site, on)}
                  />
                </td>
                <td>{overlaySwitch(site)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p role="status">{message}</p>
      {sites
        .filter(({ hosts }) => hosts.length === 0)
        .map((site) => (
          <InstanceSettings key={site.id} site={site} origins={origins} overlaySwitch={overlaySwitch(site)} />
        ))}
    </section>
  );
}

/** The networks that are off after one of them was switched. */
function without(off: readonly PlatformId[], id: PlatformId, on: boolean): PlatformId[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
