import { numberIn, type Row, readRows } from '../rows/read-rows';

/** A creator of the engagement rows: log10 of followers, and of what a post gets per follower. */
export type RateRow = { followers: number; size: number; rate: number };

/** An Instagram account whose posts' likes and comments are known, as means of its newest posts; `spread` null where it is not. */
export type PostsRow = RateRow & { likes: number; comments: number; spread: number | null; posts: number };

export type EngagementRows = { persons: PostsRow[]; influencers: PostsRow[]; tiktok: RateRow[]; youtube: RateRow[] };

/** The rows of each network's creators that have followers and a rate above 0. */
export function readEngagementRows(folder: string): EngagementRows {
  return {
    persons: readRows(folder, 'er_ig_instafake2018_personal.dev.csv').flatMap((row) => postsRowOf(row, 'cv_likes')),
    influencers: readRows(folder, 'er_ig_indonesia2020_mega.dev.csv').flatMap((row) => postsRowOf(row, null)),
    tiktok: readRows(folder, 'er_tiktok_tides2023.dev.csv').flatMap((row) => rateRowOf(row, 'lifetime_likes_per_video')),
    youtube: readRows(folder, 'er_youtube_tides2023.dev.csv').flatMap((row) => rateRowOf(row, 'lifetime_views_per_video')),
  };
}

/** Rows that do not say of how many posts they are the mean. */
const usualPosts = 12;

function postsRowOf(row: Row, spreadIn: string | null): PostsRow[] {
  const [followers, likes, comments] = [numberIn(row, 'followers'), numberIn(row, 'likes'), numberIn(row, 'comments')];
  const spread = spreadIn === null ? null : numberIn(row, spreadIn);
  if (!followers || !likes || comments === null || spread === 0) return [];
  return [
    {
      ...ratePer(followers, likes + comments),
      likes,
      comments,
      spread,
      posts: numberIn(row, 'n') ?? usualPosts,
    },
  ];
}

function rateRowOf(row: Row, column: string): RateRow[] {
  const [followers, perPost] = [numberIn(row, 'followers'), numberIn(row, column)];
  return followers && perPost ? [ratePer(followers, perPost)] : [];
}

function ratePer(followers: number, perPost: number): RateRow {
  return { followers, size: Math.log10(followers), rate: Math.log10(perPost / followers) };
}

/** Log10 of comments per like over all posts; half a comment more, so that none is no hole in the logarithm. */
export function commentsPerLike({ likes, comments, posts }: Pick<PostsRow, 'likes' | 'comments' | 'posts'>): number {
  return Math.log10((comments * posts + 0.5) / (likes * posts));
}

/** Log10 of comments per like of the most engaging TikTok creators' months. */
export function readTikTokComments(folder: string): number[] {
  return readRows(folder, 'er_tiktok_top2022_byview.dev.csv').flatMap((row) => {
    const [likes, comments] = [numberIn(row, 'likes'), numberIn(row, 'comments')];
    return likes && comments ? [Math.log10(comments / likes)] : [];
  });
}

/** Followings of genuine accounts with at least 1,000 followers. */
export function readFollowings(folder: string, files: readonly string[]): number[] {
  return files
    .flatMap((file) => readRows(folder, `${file}.dev.csv`))
    .flatMap((row) => {
      const following = numberIn(row, 'following');
      return numberIn(row, 'label') === 0 && (numberIn(row, 'followers') ?? 0) >= 1_000 && following !== null ? [following] : [];
    });
}
