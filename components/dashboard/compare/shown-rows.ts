import { i18n } from '#i18n';
import { compareCreators, type FigureRow, type FigureRowId } from '../../../lib/desk/compare';
import type { Assessment } from '../../../lib/model/assessment';
import type { Desk } from '../../../lib/model/desk';
import type { Price } from '../../../lib/model/list';
import type { Settings } from '../../../lib/model/settings';
import { siteName } from '../../../lib/platforms/sites';
import { assess } from '../../../lib/scoring/assess';
import { choiceFor } from '../../../lib/scoring/choice';
import type { Dossier } from '../../../lib/store/dossier';
import { audienceWords } from '../../score/audience-words';
import { concentrationText, topicText } from '../../score/focus-words';
import { leadingRate } from '../../score/leading-rate';
import { tierName } from '../../score/tier-badge';
import { joinParts, unknownMark } from '../../ui/format';
import { relativeTime } from '../../ui/when';
import { keyPart } from '../../ui/words';
import { creatorTitle } from '../creator-title';
import { statusName, statusOf } from '../desk-settings/status-pill';
import { postDateText } from '../when';
import { cellNote, cellText } from './write-cell';

/** A cell as text, for the table, the picture and the clipboard alike. */
export type ShownCell = { text: string; note: string | null; best: boolean };
type ShownRow = { id: string; name: string; note: string | null; cells: ShownCell[] };
type ShownGroup = { id: string; name: string; rows: ShownRow[] };
type ShownCreator = { id: string; title: string; line: string };
export type Comparison = { creators: ShownCreator[]; groups: ShownGroup[] };

type Judged = { dossier: Dossier; assessment: Assessment; price: Price | null };

/** What a creator asks for: of several lists the price that was written last. */
function priceOf({ places }: Dossier): Price | null {
  const priced = places.flatMap(({ entry }) => (entry.price === null ? [] : [{ at: entry.updatedAt, price: entry.price }]));
  return priced.sort((a, b) => b.at - a.at)[0]?.price ?? null;
}

export type Comparing = { settings: Settings; desk: Desk; now: number /** With prices, statuses and tags? */; inside: boolean };

/** Everything that is compared of these creators, as text. */
export function comparisonOf(dossiers: readonly Dossier[], { settings, desk, now, inside }: Comparing): Comparison {
  const judged = dossiers.map((dossier) => ({
    dossier,
    assessment: assess(dossier.profile, choiceFor(dossier.profile.platform, settings)),
    price: inside ? priceOf(dossier) : null,
  }));
  const figures = compareCreators(judged.map(({ dossier, assessment, price }) => ({ profile: dossier.profile, assessment, price })));
  const rows = (...ids: FigureRowId[]) => figures.filter(({ id }) => ids.includes(id)).map(figureRow);
  const words = (id: WordRowId, textOf: (one: Judged) => string | null): ShownRow[] => wordRow(id, judged.map(textOf));
  const groups: ShownGroup[] = [
    group('size', [
      words('tier', ({ assessment }) => tierName(assessment.tier)),
      rows('followers', 'following', 'posts'),
      rows('growth', 'recent-growth'),
    ]),
    group('engagement', [
      rows('rate-followers', 'rate-views', 'rate-views-per-follower', 'rate-lifetime-likes'),
      words('usual', usualText),
      rows('percentile', 'likes-per-post', 'comments-per-post', 'views-per-post'),
    ]),
    group('trust', [
      rows('audience'),
      words('behaves', ({ assessment: { audience } }) =>
        audience.known ? i18n.t(`score.audience.words.${keyPart(audienceWords(audience.score))}`) : null,
      ),
      words('authenticity', ({ assessment: { authenticity } }) =>
        i18n.t(`score.band.${keyPart(authenticity.known ? authenticity.band : 'cannot-tell')}`),
      ),
    ]),
    group('content', [
      words('topics', topicsText),
      words('about', ({ assessment: { focus } }) => (focus.known ? concentrationText(focus.concentration) : null)),
      rows('sponsored', 'posts-per-week'),
      words('last-post', lastPostText),
    ]),
    group('price', [rows('price', 'price-per-thousand-followers', 'price-per-thousand-views')]),
    group('desk', [
      inside ? words('status', ({ dossier }) => statusText(dossier, desk)) : [],
      inside ? words('tags', ({ dossier }) => joinParts(dossier.card?.tags ?? []) || null) : [],
      words('seen', ({ dossier }) => (dossier.profile.seenAt === null ? null : relativeTime(dossier.profile.seenAt, now))),
    ]),
  ];
  return { creators: dossiers.map(creatorOf), groups: groups.filter((one) => one.rows.length > 0) };
}

function creatorOf({ profile: { id, name, handle, platform } }: Dossier): ShownCreator {
  // The network first: a sheet takes a cell that begins with @ for a formula.
  const line = [siteName(platform), handle === null ? null : `@${handle}`].filter((part) => part !== null).join(' · ');
  return { id, title: creatorTitle({ name, handle }), line };
}

type GroupId = 'size' | 'engagement' | 'trust' | 'content' | 'price' | 'desk';
type WordRowId = 'tier' | 'usual' | 'behaves' | 'authenticity' | 'topics' | 'about' | 'last-post' | 'status' | 'tags' | 'seen';

function group(id: GroupId, rows: readonly ShownRow[][]): ShownGroup {
  return { id, name: i18n.t(`compare.groups.${id}`), rows: rows.flat() };
}

function figureRow(row: FigureRow): ShownRow {
  return {
    id: row.id,
    name: i18n.t(`compare.rows.${keyPart(row.id)}`),
    note: row.differ ? i18n.t('compare.differ') : null,
    cells: row.cells.map((cell, index) => ({ text: cellText(row, cell), note: cellNote(row, cell), best: index === row.best })),
  };
}

/** Nothing where nobody has it. */
function wordRow(id: WordRowId, texts: readonly (string | null)[]): ShownRow[] {
  if (texts.every((text) => text === null)) return [];
  const cells = texts.map((text) => ({ text: text ?? unknownMark, note: null, best: false }));
  return [{ id, name: i18n.t(`compare.rows.${keyPart(id)}`), note: null, cells }];
}

/** "as usual", by whichever benchmark leads. */
function usualText({ assessment }: Judged): string | null {
  const rate = leadingRate(assessment);
  const [expected] = rate?.known ? rate.expected : [];
  return expected ? i18n.t(`score.position.${expected.position}`) : null;
}

function topicsText({ assessment: { focus } }: Judged): string | null {
  return focus.known ? joinParts(focus.topics.slice(0, 2).map(topicText)) : null;
}

function lastPostText({ dossier: { profile } }: Judged): string | null {
  const newest = profile.items.filter(({ date }) => date !== null).sort((a, b) => Date.parse(b.date ?? '') - Date.parse(a.date ?? ''))[0];
  return newest ? postDateText(newest) : null;
}

function statusText({ places }: Dossier, desk: Desk): string | null {
  const texts = places.flatMap(({ list, entry }) => {
    const status = statusOf(desk.statuses, entry.status);
    return status ? [i18n.t('compare.status_on', [list.name, statusName(status)])] : [];
  });
  return texts.length === 0 ? null : joinParts(texts);
}
