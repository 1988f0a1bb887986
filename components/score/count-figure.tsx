import { i18n } from '#i18n';
import type { Count } from '../../lib/model/count';
import { formatCount } from '../ui/format';

/** One count with its name; its tooltip says whether it is exact, shortened by the page, or why it is not known. */
export function CountFigure({ name, count }: { name: 'followers' | 'following' | 'posts' | 'likes'; count: Count }) {
  const care = count.value === null ? count.why : count.exact ? 'exact' : 'shortened';
  const note = care === 'exact' || care === 'shortened' ? i18n.t(`score.count.${care}`) : i18n.t(`score.missing.why.${care}`);
  return (
    <div class="count" title={note}>
      <dt>{i18n.t(`score.count.${name}`)}</dt>
      <dd>
        {formatCount(count)}
        <span class="visually-hidden"> ({note})</span>
      </dd>
    </div>
  );
}
