import { i18n } from '#i18n';
import type { PostBasis, PostFigures } from '../../../lib/desk/posts';
import type { EngagementRate, Estimate } from '../../../lib/model/assessment';
import type { PlatformId } from '../../../lib/model/reading';
import { formatNumber, formatRate } from '../../ui/format';
import { inflect } from '../../ui/words';
import { basisName, postAddress, postSays } from './post-words';
import { TimePlot } from './time-plot';
import type { Frame } from './use-pointed';
import { logAxis, valueAxis } from './value-axis';

type KnownRate = Extract<EngagementRate, { known: true }>;
type Drawn = { post: PostFigures; at: number; rate: Estimate };
type PostsPlotProps = { posts: readonly PostFigures[]; basis: PostBasis; platform: PlatformId; rate: KnownRate | null };

/** One post that got so many times what the middle one did would press all others onto the floor. */
const logFrom = 8;

/** A dot for each dated post at what it got, over the median and what is usual for the size. */
export function PostsPlot({ posts, basis, platform, rate }: PostsPlotProps) {
  const drawn = posts
    .flatMap((post): Drawn[] => {
      const at = post.date === null ? Number.NaN : Date.parse(post.date);
      const own = post.rates[basis];
      return own === null || Number.isNaN(at) ? [] : [{ post, at, rate: own }];
    })
    .sort((a, b) => a.at - b.at);
  if (drawn.length < 2) return null;
  const [usual] = rate?.expected ?? [];
  const values = drawn.map(({ rate }) => rate.value);
  const highest = Math.max(...values);
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const onLogPaper = Math.min(...values) > 0 && middle > 0 && highest > logFrom * middle;
  const within = [usual?.low, usual?.high].flatMap((border) => (border && border < highest * 2 ? [border] : []));
  const axis = onLogPaper ? logAxis([...values, ...within]) : valueAxis([...values, ...within], true);
  const points = drawn.map(({ post, at, rate }) => {
    const address = postAddress(platform, post.href);
    return {
      key: post.id,
      at,
      value: rate.value,
      says: postSays(post, basis),
      open: address === null ? undefined : () => openTab(address),
    };
  });
  const name = basisName(basis);
  return (
    <figure class="curve-figure">
      <TimePlot
        label={inflect('dossier.posts.label', drawn.length, [name, formatNumber(drawn.length)])}
        hint={i18n.t('dossier.plot.posts')}
        points={points}
        axis={axis}
        writeY={formatRate}
        height={250}
        reach={32}
      >
        {(frame) => (
          <>
            {usual && <UsualBand low={usual.low} middle={usual.middle} high={usual.high} frame={frame} />}
            {rate?.median && <Level className="posts-median" at={rate.median.value} frame={frame} />}
            {drawn.map(({ post, at, rate }) => (
              <Dot key={post.id} post={post} x={frame.x.place(at)} y={frame.y.place(rate.value)} />
            ))}
          </>
        )}
      </TimePlot>
      <figcaption>
        <Legend
          hasMedian={rate?.median != null}
          usual={
            usual
              ? { source: i18n.t('score.benchmark', [usual.name, String(usual.year)]), isBand: usual.low !== null && usual.high !== null }
              : null
          }
          posts={drawn}
          onLogPaper={onLogPaper}
        />
      </figcaption>
    </figure>
  );
}

/** As a link would, without telling where from. */
function openTab(address: string) {
  window.open(address, '_blank', 'noopener,noreferrer');
}

type BandProps = { low: number | null; middle: number; high: number | null; frame: Frame };

function UsualBand({ low, middle, high, frame }: BandProps) {
  const { left, right, y } = frame;
  if (low === null || high === null) return <Level className="posts-usual-line" at={middle} frame={frame} />;
  const top = y.place(high);
  return <rect class="posts-usual" x={left} width={Math.max(0, right - left)} y={top} height={Math.max(0, y.place(low) - top)} />;
}

function Level({ className, at, frame: { left, right, y } }: { className: string; at: number; frame: Frame }) {
  return <line class={className} x1={left} x2={right} y1={y.place(at)} y2={y.place(at)} />;
}

/** A pinned post is hollow, one that is marked as advertising a square that stands on its corner. */
function Dot({ post, x, y }: { post: PostFigures; x: number; y: number }) {
  const look = `post-dot${post.pinned ? ' post-pinned' : ''}${post.sponsored ? ' post-advert' : ''}${post.href === '' ? '' : ' post-opens'}`;
  if (post.sponsored) return <path class={look} d={`M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`} />;
  return <circle class={look} cx={x} cy={y} r={5} />;
}

type LegendProps = { hasMedian: boolean; usual: { source: string; isBand: boolean } | null; posts: readonly Drawn[]; onLogPaper: boolean };

function Legend({ hasMedian, usual, posts, onLogPaper }: LegendProps) {
  const sample = (children: preact.ComponentChild) => (
    <svg class="legend-line" viewBox="0 0 24 14" aria-hidden="true">
      {children}
    </svg>
  );
  return (
    <ul class="legend">
      <li>
        {sample(<circle class="post-dot" cx="12" cy="7" r="5" />)}
        {i18n.t('dossier.posts.legend.post')}
      </li>
      {posts.some(({ post }) => post.pinned) && (
        <li>
          {sample(<circle class="post-dot post-pinned" cx="12" cy="7" r="5" />)}
          {i18n.t('dossier.posts.legend.pinned')}
        </li>
      )}
      {posts.some(({ post }) => post.sponsored) && (
        <li>
          {sample(<path class="post-dot post-advert" d="M12 1L18 7L12 13L6 7Z" />)}
          {i18n.t('dossier.posts.legend.advertising')}
        </li>
      )}
      {hasMedian && (
        <li>
          {sample(<line class="posts-median" x1="0" x2="24" y1="7" y2="7" />)}
          {i18n.t('dossier.posts.legend.median')}
        </li>
      )}
      {usual !== null && (
        <li>
          {sample(
            usual.isBand ? (
              <rect class="posts-usual" x="0" y="2" width="24" height="10" />
            ) : (
              <line class="posts-usual-line" x1="0" x2="24" y1="7" y2="7" />
            ),
          )}
          {i18n.t('dossier.posts.legend.usual', [usual.source])}
        </li>
      )}
      {onLogPaper && <li>{i18n.t('dossier.posts.legend.log')}</li>}
    </ul>
  );
}
