import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PostBasis, type PostFigures, readPosts } from '../../../lib/desk/posts';
import type { EngagementRate } from '../../../lib/model/assessment';
import type { Profile } from '../../../lib/model/profile';
import { counted } from '../../ui/counted';
import { formatList } from '../../ui/format';
import { basisName } from './post-words';
import { PostsPlot } from './posts-plot';
import { PostsTable } from './posts-table';

type PostsPanelProps = {
  profile: Profile;
  /** What the account's rates are, to be drawn behind the posts'. */
  engagement: readonly EngagementRate[];
};

/** What each post got, drawn over time and as a table. */
export function PostsPanel({ profile, engagement }: PostsPanelProps) {
  const { posts, bases, counted } = useMemo(() => readPosts(profile), [profile]);
  const [chosen, setChosen] = useState<PostBasis | null>(null);
  const leading = engagement.find((rate) => rate.known && rate.sample !== null)?.basis;
  const basis = bases.find((one) => one === chosen) ?? bases.find((one) => one === leading) ?? bases[0] ?? null;
  return (
    <section class="sheet posts" aria-labelledby="posts-title">
      <header class="sheet-head">
        <h2 id="posts-title">{i18n.t('dossier.posts.title')}</h2>
        {bases.length > 1 && basis !== null && <BasisChoice bases={bases} chosen={basis} onChoose={setChosen} />}
      </header>
      {posts.length === 0 ? (
        <p class="sheet-empty">{i18n.t('dossier.posts.empty')}</p>
      ) : (
        <>
          {basis !== null && <PostsPlot posts={posts} basis={basis} platform={profile.platform} rate={rateOf(engagement, basis)} />}
          <p class="soft">{noteOf(posts, basis, counted)}</p>
          <PostsTable posts={posts} basis={basis} platform={profile.platform} />
        </>
      )}
    </section>
  );
}

type KnownRate = Extract<EngagementRate, { known: true }>;

function rateOf(engagement: readonly EngagementRate[], basis: PostBasis): KnownRate | null {
  const rate = engagement.find((one) => one.basis === basis);
  return rate?.known ? rate : null;
}

/** What is counted, and what stands in the table only. */
function noteOf(posts: readonly PostFigures[], basis: PostBasis | null, kinds: readonly string[]): string {
  if (basis === null) return i18n.t('dossier.posts.no_counts');
  const names = kinds.map((family) => i18n.t(`dossier.posts.family.${familyKey(family)}`));
  const what =
    basis === 'views-per-follower' ? i18n.t('dossier.posts.counts_views') : i18n.t(`dossier.posts.counts.${basis}`, [formatList(names)]);
  const undrawn = posts.filter((post) => post.date === null || post.rates[basis] === null).length;
  if (undrawn === 0) return what;
  return `${what} ${counted('dossier.posts.undrawn', undrawn)}`;
}

function familyKey(family: string): 'likes' | 'comments' | 'shares' {
  return family === 'comments' || family === 'shares' ? family : 'likes';
}

type BasisChoiceProps = { bases: readonly PostBasis[]; chosen: PostBasis; onChoose: (basis: PostBasis) => void };

function BasisChoice({ bases, chosen, onChoose }: BasisChoiceProps) {
  const id = useId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{i18n.t('dossier.posts.rate')}</legend>
      {bases.map((basis) => (
        <label key={basis}>
          <input type="radio" name={id} checked={basis === chosen} onChange={() => onChoose(basis)} />
          <span>{basisName(basis)}</span>
        </label>
      ))}
    </fieldset>
  );
}
