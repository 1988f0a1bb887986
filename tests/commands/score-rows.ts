import { digitShare } from '../../lib/scoring/account/digit-share';
import { judgeAccount } from '../../lib/scoring/account/judge-account';
import { accountModel } from '../../lib/scoring/account/model';
import type { Interval } from '../../lib/scoring/interval';

/** Why a row cannot be scored, for the person at the keyboard. */
export class BadRow extends Error {}

/** How the rows of one table are scored. */
export type RowScorer = {
  /** Names of the columns that come out. */
  header: string[];
  /** The fields that come out for the fields of a row; throws BadRow. */
  score(fields: readonly string[]): string[];
  /** What the person at the keyboard should know of the columns. */
  notes: string[];
};

/** The fields of one row by column. One object for all rows: a million rows leave no time for more. */
type Cells = {
  row: readonly string[];
  /** Empty where there is no such column. */
  text(column: string): string;
  /** null where the field is no number from 0 on. */
  number(column: string): number | null;
};

type Figure = {
  names: string[];
  /** It comes out where of each list one column is there. */
  needs: string[][];
  of: (cells: Cells) => string[];
};

/** No sign but +, no other base: `Number` takes "0x10" and "-0" too. */
const plainNumber = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** "12.000" is twelve thousand in half of the world and twelve in the other. */
const inThousands = /^\d{1,3}(\.\d{3})+$/;

const judged = ['followers', 'following', 'posts'] as const;

const figures: readonly Figure[] = [
  {
    names: ['engagement_rate', 'engagement_basis'],
    needs: [['followers'], ['avg_likes', 'likes', 'lifetime_likes_per_video']],
    of: (cells) => {
      const likes = cells.number('avg_likes') ?? cells.number('likes');
      if (likes === null) return withBasis(share(cells.number('lifetime_likes_per_video'), cells), 'lifetime-likes');
      const comments = cells.number('avg_comments') ?? cells.number('comments');
      return withBasis(share(likes + (comments ?? 0), cells), comments === null ? 'likes' : 'likes+comments');
    },
  },
  {
    names: ['views_per_follower'],
    needs: [['followers'], ['views', 'lifetime_views_per_video']],
    of: (cells) => [share(cells.number('views') ?? cells.number('lifetime_views_per_video'), cells)],
  },
  {
    names: ['engagement_by_views'],
    needs: [['views'], ['likes']],
    of: (cells) => {
      const likes = cells.number('likes');
      return [share(likes === null ? null : likes + (cells.number('comments') ?? 0) + (cells.number('shares') ?? 0), cells, 'views')];
    },
  },
];

/** How to score a table with these columns under a prior; null where nothing can be said of its rows. */
export function rowScorer(columns: readonly string[], prior: number): RowScorer | null {
  const names = columns.map((column) => column.trim().toLowerCase());
  const given = figures.filter(({ needs }) => needs.every((anyOf) => anyOf.some((column) => names.includes(column))));
  const missing = judged.filter((column) => !names.includes(column));
  if (missing.length > 0 && given.length === 0) return null;

  const added = ['probability', 'band', ...given.flatMap((figure) => figure.names)];
  const kept = columns.flatMap((_, at) => (added.includes(names[at] ?? '') ? [] : [at]));
  const cells = cellsOf(names);
  return {
    header: [...kept.map((at) => columns[at] ?? ''), ...added],
    notes: [
      ...(missing.length > 0 ? [`no column ${missing.join(', ')}: probability stays empty`] : []),
      ...(kept.length < columns.length ? [`replaced: ${names.filter((name) => added.includes(name)).join(', ')}`] : []),
    ],
    score(fields) {
      if (fields.length !== columns.length) throw new BadRow(`${fields.length} fields instead of ${columns.length}`);
      cells.row = fields;
      const out = kept.length === fields.length ? [...fields] : kept.map((at) => fields[at] ?? '');
      out.push(...judge(cells, prior));
      for (const { of } of given) out.push(...of(cells));
      return out;
    },
  };
}

function cellsOf(names: readonly string[]): Cells {
  const places = new Map(names.map((name, at) => [name, at] as const).toReversed());
  const cells: Cells = {
    row: [],
    text: (column) => {
      const at = places.get(column);
      return at === undefined ? '' : (cells.row[at]?.trim() ?? '');
    },
    number: (column) => {
      const written = cells.text(column);
      const value = plainNumber.test(written) ? Number(written) : Infinity;
      return value < Infinity ? value : null;
    },
  };
  return cells;
}

function judge(cells: Cells, prior: number): [string, string] {
  const [followers, following, posts] = [countIn(cells, 'followers'), countIn(cells, 'following'), countIn(cells, 'posts')];
  if (followers === null || following === null || posts === null) return ['', 'cannot-tell'];
  const looks = { picture: pictureIn(cells), digits: digitsIn(cells) };
  const { probability, band, doubt } = judgeAccount(accountModel, { followers, following, posts }, looks, prior);
  return [shown(probability.value), doubt === null ? band : 'cannot-tell'];
}

/** null where the field is empty or there is no such column. */
function countIn(cells: Cells, column: string): Interval | null {
  const value = cells.number(column);
  const written = cells.text(column);
  if (inThousands.test(written)) throw new BadRow(`${column} may be thousands or a fraction, write it without a point: ${written}`);
  if (value !== null && Number.isInteger(value)) return { value, low: value, high: value };
  if (written === '') return null;
  throw new BadRow(`${column} is no count: ${written}`);
}

/** null where the field is neither. */
function pictureIn(cells: Cells): boolean | null {
  const written = cells.text('has_avatar').toLowerCase();
  if (written === 'true' || written === 'yes') return true;
  if (written === 'false' || written === 'no') return false;
  const value = cells.number('has_avatar');
  return value === 0 || value === 1 ? value === 1 : null;
}

/** Share of digits in the handle, by whichever columns tell it. */
function digitsIn(cells: Cells): number | null {
  const given = cells.number('digit_frac');
  if (given !== null && given <= 1) return given;
  const [digits, length] = [cells.number('uname_digits'), cells.number('uname_len')];
  if (digits !== null && length !== null && length > 0 && digits <= length) return digits / length;
  return digitShare(cells.text('handle').replace(/^@/, ''));
}

function share(part: number | null, cells: Cells, of: 'followers' | 'views' = 'followers'): string {
  const whole = cells.number(of);
  return part === null || whole === null || whole === 0 ? '' : shown(part / whole);
}

function withBasis(rate: string, basis: string): [string, string] {
  return [rate, rate === '' ? '' : basis];
}

/** Enough digits to rank a million rows by. Rounding by multiplication, where that is fine enough, is several times as fast as `toPrecision`. */
function shown(value: number): string {
  if (value >= 1e-4) return String(Math.round(value * 1e9) / 1e9);
  return value >= 1e-9 ? String(Math.round(value * 1e14) / 1e14) : String(Number(value.toPrecision(6)));
}
