import { i18n } from '#i18n';
import { formatNumber } from '../../../ui/format';
import type { Loading } from '../use-shelf';

/** How much of a long list is there already. */
export function LoadProgress({ loading }: { loading: Loading }) {
  if (loading === null) return null;
  const { loaded, total } = loading;
  const words =
    total === null
      ? i18n.t('desk.loadingFirst', [formatNumber(loaded)])
      : i18n.t('desk.loading', [formatNumber(loaded), formatNumber(total)]);
  return (
    <div class="load">
      <progress class="load-bar" value={total === null ? undefined : loaded} max={total ?? 1} aria-label={words} />
      <span class="soft">{words}</span>
    </div>
  );
}
