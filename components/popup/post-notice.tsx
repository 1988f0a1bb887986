import { i18n } from '#i18n';
import type { PostOutcome } from '../../lib/messages/protocol';
import { metrics } from '../../lib/model/metric';
import type { PostReading } from '../../lib/model/reading';
import { profileAddress } from '../../lib/platforms/sites';
import { formatCount } from '../ui/format';
import { keyPart } from '../ui/words';
import { Notice } from './notice';

type PostNoticeProps = { reading: PostReading; outcome: PostOutcome };

/** What an opened post counts, and what became of it. */
export function PostNotice({ reading, outcome }: PostNoticeProps) {
  const { post, handle, name } = reading;
  const author = handle === null ? (name ?? i18n.t('popup.post.author')) : `@${handle}`;
  const address = profileAddress(reading.platform, reading);
  return (
    <Notice title={i18n.t('popup.post.title', [author])} text={i18n.t(`popup.post.${keyPart(outcome)}`)}>
      <dl class="post-counts">
        {metrics.map((metric) => {
          const count = post[metric];
          return (
            count &&
            count.value !== null && (
              <div key={metric}>
                <dt>{i18n.t(`score.metric.${metric}`)}</dt>
                <dd>{formatCount(count, 'full')}</dd>
              </div>
            )
          );
        })}
      </dl>
      {address !== null && (
        <a class="button button-plain" href={address} target="_blank" rel="noreferrer">
          {i18n.t('popup.post.open')}
        </a>
      )}
    </Notice>
  );
}
