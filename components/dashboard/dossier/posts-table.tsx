import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PostBasis, PostFigures } from '../../../lib/desk/posts';
import type { PlatformId } from '../../../lib/model/reading';
import { siteName } from '../../../lib/platforms/sites';
import { Button } from '../../ui/button';
import { down, up } from '../../ui/drawings';
import { formatCount, formatNumber, unknownMark } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { postDateText } from '../when';
import { basisName, countNames, marksText, postAddress, rateText } from './post-words';

type SortColumn = 'date' | (typeof countNames)[number] | 'rate';
type Sort = { column: SortColumn; descending: boolean };

const atFirst = 10;

function amountOf(post: PostFigures, column: SortColumn, basis: PostBasis | null): number | null {
  if (column === 'date') return post.date === null ? null : Date.parse(post.date);
  if (column === 'rate') return basis === null ? null : (post.rates[basis]?.value ?? null);
  return post.counts[column]?.value ?? null;
}

/** Unknown ones stand last whichever way it is sorted. */
function sorted(posts: readonly PostFigures[], { column, descending }: Sort, basis: PostBasis | null): PostFigures[] {
  return posts.toSorted((a, b) => {
    const [one, other] = [amountOf(a, column, basis), amountOf(b, column, basis)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return descending ? other - one : one - other;
  });
}

type PostsTableProps = { posts: readonly PostFigures[]; basis: PostBasis | null; platform: PlatformId };

/** Every post that was seen, to be sorted by any of its figures. */
export function PostsTable({ posts, basis, platform }: PostsTableProps) {
  const [sort, setSort] = useState<Sort>({ column: 'date', descending: true });
  const [all, setAll] = useState(false);
  const shown = countNames.filter((name) => posts.some(({ counts }) => counts[name] !== null));
  const lines = sorted(posts, sort, basis).slice(0, all ? undefined : atFirst);
  const sortBy = (column: SortColumn) => setSort({ column, descending: sort.column === column ? !sort.descending : true });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser */}
      <section class="table-room" tabIndex={0} aria-label={i18n.t('dossier.posts.table')}>
        <table class="figures posts-table">
          <caption class="visually-hidden">{i18n.t('dossier.posts.table')}</caption>
          <thead>
            <tr>
              <SortHead column="date" name={i18n.t('dossier.posts.date')} sort={sort} onSort={sortBy} />
              {shown.map((name) => (
                <SortHead key={name} column={name} name={i18n.t(`dossier.posts.column.${name}`)} sort={sort} onSort={sortBy} />
              ))}
              {basis !== null && <SortHead column="rate" name={basisName(basis)} sort={sort} onSort={sortBy} />}
              <th scope="col">{i18n.t('dossier.posts.marks')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((post) => (
              <tr key={post.id}>
                <th scope="row">
                  <PostLink post={post} platform={platform} />
                </th>
                {shown.map((name) => (
                  <td key={name} class="number">
                    {post.counts[name] ? formatCount(post.counts[name]) : unknownMark}
                  </td>
                ))}
                {basis !== null && <td class="number">{rateText(post, basis)}</td>}
                <td class="soft">{marksText(post)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {posts.length > atFirst && (
        <div>
          <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t('dossier.posts.fewer') : i18n.t('dossier.posts.all', [formatNumber(posts.length)])}
          </Button>
        </div>
      )}
    </>
  );
}

function PostLink({ post, platform }: { post: PostFigures; platform: PlatformId }) {
  const date = postDateText(post);
  const address = postAddress(platform, post.href);
  if (address === null) return <>{date}</>;
  const name = date === unknownMark ? i18n.t('dossier.posts.undated') : date;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={i18n.t('dossier.posts.open', [siteName(platform)])}>
      {name}
    </a>
  );
}

type SortHeadProps = { column: SortColumn; name: string; sort: Sort; onSort: (column: SortColumn) => void };

function SortHead({ column, name, sort, onSort }: SortHeadProps) {
  const here = sort.column === column;
  return (
    <th
      scope="col"
      class={column === 'date' ? undefined : 'number'}
      aria-sort={here ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => onSort(column)}>
        {name}
        {here && <Icon of={sort.descending ? down : up} />}
      </button>
    </th>
  );
}
