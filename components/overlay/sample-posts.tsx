import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { formatNumber } from '../ui/format';
import type { OverlayActions, Sampling } from './actions';

/** Offers to point at each visible tile, says first what that does, and shows how far it is. */
export function SamplePosts({ sampling, actions }: { sampling: Sampling | null; actions: OverlayActions }) {
  if (sampling !== null)
    return (
      <section class="sample">
        <div class="sample-progress">
          <span role="status">{i18n.t('overlay.sample.progress', [formatNumber(sampling.done), formatNumber(sampling.total)])}</span>
          <progress aria-label={i18n.t('overlay.sample.start')} max={sampling.total} value={sampling.done} />
        </div>
        <Button onClick={actions.stopSampling}>{i18n.t('overlay.sample.stop')}</Button>
      </section>
    );
  if (actions.startSampling === null) return null;
  return (
    <section class="sample">
      <p class="soft">{i18n.t('overlay.sample.about')}</p>
      <Button onClick={actions.startSampling}>{i18n.t('overlay.sample.start')}</Button>
    </section>
  );
}
