import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { allows } from '../../../lib/platforms/leave';
import { hostsAtInstall, sites } from '../../../lib/platforms/sites';
import { Button } from '../../ui/button';
import { formatList } from '../../ui/format';
import { giveLeave, useLeave } from '../../ui/leave';
import { NetworkLinks } from '../../ui/network-links';
import { CommandKeys } from '../command-keys';
import { hashOf } from '../route';
import { sampleIds, sampleNames } from '../sample/sample-ids';
import { DoesPicture, NeverPicture, PinPicture, ReadsPicture } from './pictures';
import './welcome.css';

/** What somebody sees who has just installed the extension: what it does, reads and never does, a sample, and where to click. */
export function WelcomePage() {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <MissingLeave />
      <div class="tellings">
        <Telling picture={<DoesPicture />} title={i18n.t('welcome.does.title')} text={i18n.t('welcome.does.text')} />
        <Telling picture={<ReadsPicture />} title={i18n.t('welcome.reads.title')} text={i18n.t('welcome.reads.text')} />
        <Telling picture={<NeverPicture />} title={i18n.t('welcome.never.title')} text={i18n.t('welcome.never.text')} />
      </div>
      <section>
        <h2>{i18n.t('welcome.sample.title')}</h2>
        <p class="soft">{i18n.t('welcome.sample.text')}</p>
        <ul class="sample-links">
          {sampleIds.map((id, i) => (
            <li key={id}>
              <a class={`button ${i === 0 ? 'button-primary' : 'button-plain'}`} href={hashOf({ page: 'sample', id })}>
                {sampleNames[id]()}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="pin">
        <div>
          <h2>{i18n.t('welcome.pin.title')}</h2>
          <p>{import.meta.env.FIREFOX ? i18n.t('welcome.pin.firefox') : i18n.t('welcome.pin.chromium')}</p>
          <p>{import.meta.env.FIREFOX ? i18n.t('welcome.panel.firefox') : i18n.t('welcome.panel.chromium')}</p>
        </div>
        <PinPicture />
      </section>
      <section>
        <h2>{i18n.t('commands.title')}</h2>
        <CommandKeys />
      </section>
      <section>
        <h2>{i18n.t('welcome.begin.title')}</h2>
        <p class="soft">{i18n.t('welcome.begin.text')}</p>
        <NetworkLinks />
        <p>
          <a href={hashOf({ page: 'settings' })}>{i18n.t('welcome.begin.more')}</a>
        </p>
      </section>
    </div>
  );
}

type TellingProps = { picture: ComponentChildren; title: string; text: string };

function Telling({ picture, title, text }: TellingProps) {
  return (
    <section class="telling">
      {picture}
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** Firefox may install without leave for the networks, and any visitor may take it away: nothing works before this button. */
function MissingLeave() {
  const origins = useLeave();
  if (origins === null) return null;
  const missing = sites.filter(({ leave, hosts }) => leave === 'at-install' && !hosts.every((host) => allows(origins, host)));
  if (missing.length === 0) return null;
  const names = formatList(missing.map(({ name }) => name));
  return (
    <section class="missing-leave">
      <h2>{i18n.t('welcome.leave.title')}</h2>
      <p>{i18n.t('welcome.leave.text', [names])}</p>
      <Button look="primary" onClick={() => void giveLeave(hostsAtInstall())}>
        {i18n.t('popup.blocked.allow', [names])}
      </Button>
    </section>
  );
}
