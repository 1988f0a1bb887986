import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import type { Desk } from '../../lib/model/desk';
import type { Settings } from '../../lib/model/settings';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { changeSettings } from '../../lib/store/settings';
import { failureText } from '../ui/failure';
import { BenchmarkSettings } from './benchmark-settings';
import { CommandSettings } from './command-settings';
import { DeskSettings } from './desk-settings/desk-settings';
import { ForgetSection } from './forget-section';
import { MarkSettings } from './mark-settings';
import { NetworkSettings } from './network-settings';
import { PriorSettings } from './prior-settings';
import { hashOf } from './route';
import { SeenSettings } from './seen-settings';
import type { SizedList } from './side-nav';
import { TierSettings } from './tier-settings';
import { useToaster } from './toasts';
import type { Change } from './use-settings';

type SettingsPageProps = { db: Database; settings: Settings; lists: readonly SizedList[]; desk: Desk };

/** Everything that the visitor can choose, and how to be forgotten. */
export function SettingsPage({ db, settings, lists, desk }: SettingsPageProps) {
  const show = useToaster();
  const change: Change = (how) =>
    void changeSettings(how).catch((error: unknown) => show({ tone: 'failed', text: failureText(failureOf(error)) }));

  return (
    <div class="settings">
      <h1>{i18n.t('dashboard.settings.title')}</h1>
      <NetworkSettings settings={settings} change={change} />
      <MarkSettings settings={settings} change={change} />
      <CommandSettings />
      <BenchmarkSettings settings={settings} change={change} />
      <TierSettings settings={settings} change={change} />
      <PriorSettings settings={settings} change={change} />
      <DeskSettings db={db} desk={desk} />
      <SeenSettings settings={settings} change={change} />
      <ForgetSection db={db} lists={lists.length} />
      <About />
    </div>
  );
}

function About() {
  return (
    <section>
      <h2>{i18n.t('dashboard.settings.about.title')}</h2>
      <div class="panel prose">
        <h3>{i18n.t('dashboard.settings.about.reads')}</h3>
        <p>{i18n.t('dashboard.settings.about.readsText')}</p>
        <h3>{i18n.t('dashboard.settings.about.never')}</h3>
        <p>{i18n.t('dashboard.settings.about.neverText')}</p>
        <p>
          <a href={hashOf({ page: 'welcome' })}>{i18n.t('welcome.again')}</a>
        </p>
        <p class="soft">{i18n.t('dashboard.settings.about.version', [browser.runtime.getManifest().version])}</p>
      </div>
    </section>
  );
}
