import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Count } from '../../../lib/model/count';
import type { Item, Reading } from '../../../lib/model/reading';
import type { Settings } from '../../../lib/model/settings';
import { Button } from '../../ui/button';
import { formatCount } from '../../ui/format';
import { hashOf } from '../route';
import { judgeSample } from './judge-sample';
import { sampleIdOf, sampleIds, sampleNames } from './sample-ids';
import { SampleOverlay } from './sample-overlay';
import { samplePeople } from './sample-people';
import { useSampleActions } from './use-sample-actions';
import './sample.css';

type SamplePageProps = { id: string; settings: Settings; now: number };

/** An invented creator's profile with the overlay on it, as on a network's page. */
export function SamplePage({ id, settings, now }: SamplePageProps) {
  const shown = sampleIdOf(id);
  return (
    <div class="sample-page">
      <h1>{i18n.t('dashboard.pages.sample')}</h1>
      <p>{i18n.t('sample.about')}</p>
      <nav aria-label={i18n.t('sample.which')}>
        <ul class="sample-links">
          {sampleIds.map((one) => (
            <li key={one}>
              <a class="button button-plain" href={hashOf({ page: 'sample', id: one })} aria-current={one === shown ? 'page' : undefined}>
                {sampleNames[one]()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SampleProfile key={shown} reading={samplePeople[shown]} settings={settings} now={now} />
      <p>
        <a href={hashOf({ page: 'welcome' })}>{i18n.t('sample.back')}</a>
      </p>
    </div>
  );
}

type SampleProfileProps = { reading: Reading; settings: Settings; now: number };

function SampleProfile({ reading, settings, now }: SampleProfileProps) {
  const { memory, actions, showAgain } = useSampleActions();
  const judged = useMemo(() => judgeSample(reading, settings, now, memory), [reading, settings, now, memory]);
  const { name, handle, bio, items } = reading;
  return (
    <article class="sample-profile">
      <header class="sample-head">
        <Face isBlank={reading.avatar === 'default'} />
        <div class="sample-who">
          <h2>
            <bdi>{name}</bdi> {memory.shown && <SampleOverlay reading={reading} judged={judged} actions={actions} />}
          </h2>
          <p class="soft">
            <bdi>@{handle}</bdi>
          </p>
          <dl class="sample-counts">
            <Counted name={i18n.t('score.count.posts')} count={reading.posts} />
            <Counted name={i18n.t('score.count.followers')} count={reading.followers} />
            <Counted name={i18n.t('score.count.following')} count={reading.following} />
          </dl>
          {bio !== null && (
            <p lang="en" dir="ltr">
              {bio}
            </p>
          )}
        </div>
      </header>
      {!memory.shown && (
        <p class="sample-hidden" role="status">
          {i18n.t('sample.hidden')} <Button onClick={showAgain}>{i18n.t('popup.overlay.show')}</Button>
        </p>
      )}
      <ul class="sample-posts" aria-label={i18n.t('score.count.posts')}>
        {items.map((item) => (
          <Post key={item.id} item={item} />
        ))}
      </ul>
    </article>
  );
}

/** A count that the page hides stands nowhere on it. */
function Counted({ name, count }: { name: string; count: Count | undefined }) {
  if (count === undefined || count.value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatCount(count, 'compact')}</dd>
    </div>
  );
}

function Post({ item }: { item: Item }) {
  return (
    <li class="sample-post">
      <p lang="en" dir="ltr">
        {item.caption}
      </p>
      <dl class="sample-counts">
        <Counted name={i18n.t('score.metric.likes')} count={item.likes} />
        <Counted name={i18n.t('score.metric.comments')} count={item.comments} />
      </dl>
    </li>
  );
}

function Face({ isBlank }: { isBlank: boolean }) {
  return (
    <svg class={isBlank ? 'face face-blank' : 'face'} viewBox="0 0 64 64" aria-hidden="true">
      <circle class="face-ground" cx="32" cy="32" r="32" />
      <circle class="face-part" cx="32" cy="25" r="10" />
      <path class="face-part" d="M12 55c3-22 37-22 40 0a32 32 0 0 1-40 0z" />
    </svg>
  );
}
