import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { List } from '../../../lib/model/list';
import type { Settings } from '../../../lib/model/settings';
import { assess } from '../../../lib/scoring/assess';
import { choiceFor } from '../../../lib/scoring/choice';
import type { Database } from '../../../lib/store/database';
import { type Dossier, dossierOf } from '../../../lib/store/dossier';
import { Button } from '../../ui/button';
import { creatorTitle } from '../creator-title';
import { Empty } from '../empty';
import { hashOf } from '../route';
import { useLive } from '../use-live';
import { Counts, Figures } from './figures';
import { Head } from './head';
import { HistoryPanel } from './history-panel';
import { Notes } from './notes';
import { PersonPanel } from './person-panel';
import { Places } from './places';
import { PostsPanel } from './posts-panel';
import { useDossierActions } from './use-dossier-actions';
import '../method/method.css';
import './dossier.css';
import './plots.css';
import './side.css';

type DossierPageProps = { db: Database; profileId: string; lists: readonly List[]; settings: Settings; desk: Desk; now: number };

/** All that is known of one creator, and all that the visitor wrote. */
export function DossierPage({ db, profileId, ...rest }: DossierPageProps) {
  const dossier = useLive(() => dossierOf(db, profileId), [db, profileId]);
  if (dossier.state === 'waiting') return null;
  if (dossier.state === 'failed') return <CannotRead />;
  if (dossier.value === null) return <Gone />;
  return <Opened db={db} dossier={dossier.value} {...rest} />;
}

type OpenedProps = Omit<DossierPageProps, 'profileId'> & { dossier: Dossier };

function Opened({ db, dossier, lists, settings, desk, now }: OpenedProps) {
  const { profile, digest, card, places, others } = dossier;
  const assessment = useMemo(() => assess(profile, choiceFor(profile.platform, settings)), [profile, settings]);
  const title = creatorTitle(profile);
  const actions = useDossierActions(db, profile.id, title);
  return (
    <article class="dossier">
      <Head profile={profile} title={title} tier={assessment.tier} now={now} onForget={actions.forget} />
      <Counts profile={profile} assessment={assessment} />
      <div class="dossier-columns">
        <Figures assessment={assessment} />
        <div class="dossier-side">
          <Places places={places} lists={lists} desk={desk} actions={actions} />
          <Notes profile={profile} card={card} desk={desk} actions={actions} />
          <PersonPanel db={db} profile={profile} own={digest} others={others} actions={actions} />
        </div>
        <PostsPanel profile={profile} engagement={assessment.engagement} />
        <HistoryPanel profile={profile} />
      </div>
    </article>
  );
}

function Gone() {
  return (
    <>
      <h1>{i18n.t('dossier.gone.title')}</h1>
      <Empty title={i18n.t('dossier.gone.what')} text={i18n.t('dossier.gone.text')}>
        <a href={hashOf({ page: 'lists' })}>{i18n.t('dashboard.lists.gone.back')}</a>
      </Empty>
    </>
  );
}

function CannotRead() {
  return (
    <>
      <h1>{i18n.t('dossier.gone.title')}</h1>
      <Empty title={i18n.t('dossier.failed.title')} text={i18n.t('dossier.failed.text')}>
        <Button onClick={() => location.reload()}>{i18n.t('dashboard.cannotOpen.retry')}</Button>
      </Empty>
    </>
  );
}
