import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { instanceIn, instancesIn, originOf } from '../../lib/platforms/leave';
import type { Site } from '../../lib/platforms/sites';
import { Button } from '../ui/button';
import { giveLeave, takeLeaveAway } from '../ui/leave';

type InstanceSettingsProps = { site: Site; origins: readonly string[]; overlaySwitch: ComponentChildren };

type Outcome = { kind: 'no-address' | 'declined' | 'already' | 'added' | 'removed' | 'still-read'; host: string };

/** The instances of a network that has many: added by their address, each asked for by itself, and taken away as easily. */
export function InstanceSettings({ site, origins, overlaySwitch }: InstanceSettingsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const hosts = instancesIn(origins);

  const add = async (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const url = instanceIn(typed);
    if (url === null) return setOutcome({ kind: 'no-address', host: typed.trim() });
    const { host } = url;
    if (hosts.includes(host)) return setOutcome({ kind: 'already', host });
    const given = await giveLeave([originOf(url)]);
    setOutcome({ kind: given ? 'added' : 'declined', host });
    if (given && field.current) field.current.value = '';
  };
  const remove = async (host: string) => {
    const isGone = await takeLeaveAway([`https://${host}/*`]);
    setOutcome({ kind: isGone ? 'removed' : 'still-read', host });
    // The button that was pressed is gone with its row.
    field.current?.focus();
  };

  return (
    <div class="panel instances">
      <div class="instances-head">
        <h3 class="instances-name">{site.name}</h3>
        <span class="soft instances-overlay">
          <span aria-hidden="true">{i18n.t('dashboard.settings.networks.overlay')}</span> {overlaySwitch}
        </span>
      </div>
      <p class="soft">{i18n.t('dashboard.settings.instances.text', [site.name])}</p>
      {hosts.length > 0 && (
        <ul class="instances-list">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <Button look="quiet" aria-label={i18n.t('dashboard.settings.instances.removeOne', [host])} onClick={() => void remove(host)}>
                {i18n.t('dashboard.settings.instances.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form class="instances-add" onSubmit={(event) => void add(event)} noValidate>
        <label class="label" for={id}>
          {i18n.t('dashboard.settings.instances.address')}
        </label>
        <div class="instances-field">
          <input
            id={id}
            class="field"
            ref={field}
            placeholder="mastodon.social"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={outcome?.kind === 'no-address'}
            aria-describedby={`${id}-outcome`}
          />
          <Button type="submit">{i18n.t('dashboard.settings.instances.add')}</Button>
        </div>
      </form>
      <p role="status" id={`${id}-outcome`}>
        {outcome && textOf(outcome, site)}
      </p>
    </div>
  );
}

function textOf({ kind, host }: Outcome, site: Site): string {
  switch (kind) {
    case 'no-address':
      return i18n.t('dashboard.settings.instances.noAddress', [site.name]);
    case 'declined':
      return i18n.t('dashboard.settings.networks.declined', [host]);
    case 'already':
      return i18n.t('dashboard.settings.instances.already', [host]);
    case 'added':
      return i18n.t('dashboard.settings.instances.added', [host]);
    case 'still-read':
      return i18n.t('dashboard.settings.instances.stillRead', [host]);
    case 'removed':
      return i18n.t('dashboard.settings.instances.removed', [host]);
  }
}
