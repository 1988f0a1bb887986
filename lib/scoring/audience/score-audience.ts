import type { AudienceScore, EngagementRate, Evidence, EvidenceCode, Position, Span } from '../../model/assessment';
import type { RateFigures } from '../engagement';
import type { CreatorFacts } from '../facts';
import { knownInterval } from '../interval';
import { listAbsent } from './absent';
import type { Piece } from './piece';
import { weigh } from './weigh';
import { weighHabits } from './weigh-habits';
import { weighPosts } from './weigh-posts';
import { weighRate } from './weigh-rate';
import { weighSampled } from './weigh-sampled';

/** The least that makes a score: rates that purchases were measured on, or sampled followers. The rest adds to them and never stands alone. */
const carries: readonly EvidenceCode[] = ['engagement', 'views-per-follower', 'followers-sampled'];

/**
 * Would a real audience behave so? 0 to 100 with an interval, on all evidence at hand: 100 times the probability that nothing was bought,
 * where that was as likely as not before looking. `engagement` is what `measureEngagement` says of the same facts. Without followers, and
 * without a rate of at least three posts (or a lifetime's) for a size that creators' rates are known of, or ten sampled followers, there
 * is no score; what evidence there is, is told all the same.
 */
export function scoreAudience(facts: CreatorFacts, engagement: readonly EngagementRate[]): AudienceScore {
  const pieces = gatherPieces(facts, engagement);
  const weighed = weigh(pieces);
  const told = {
    evidence: pieces
      .map((piece) => evidenceOf(piece, weighed.logOdds - weigh(pieces.filter((other) => other !== piece)).logOdds))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    absent: listAbsent(facts, pieces),
  };
  const followers = knownInterval(facts.followers);
  if (followers === null || followers.value === 0) return { known: false, why: 'no-followers', ...told };
  if (!pieces.some(({ code }) => carries.includes(code))) return { known: false, why: 'too-little', ...told };
  return { known: true, score: weighed.score, ...told };
}

/** The score of `scoreAudience` alone, at a fraction of the work; null where it has none. */
export function audienceScore(facts: CreatorFacts, engagement: readonly RateFigures[]): Span | null {
  const [rate, sampled] = [weighRate(facts, engagement), weighSampled(facts)];
  if ((rate.length === 0 && sampled.length === 0) || !knownInterval(facts.followers)?.value) return null;
  return weigh([...rate, ...weighPosts(facts), ...weighHabits(facts), ...sampled]).score;
}

/** Every piece of evidence that the facts hold, each at most once. */
export function gatherPieces(facts: CreatorFacts, engagement: readonly RateFigures[]): Piece[] {
  return [...weighRate(facts, engagement), ...weighPosts(facts), ...weighHabits(facts), ...weighSampled(facts)];
}

function evidenceOf({ code, measured, compared, band, confidence, count, source }: Piece, weight: number): Evidence {
  return { code, measured, low: band.low, high: band.high, position: positionOf(compared, band), weight, confidence, count, source };
}

/** 'unclear' where part of what the figure can be lies beyond a border, and where none is known. */
function positionOf(figure: Piece['compared'], { low, high }: Piece['band']): Position {
  if (low !== null && figure.high < low) return 'below';
  if (high !== null && figure.low > high) return 'above';
  if (low === null && high === null) return 'unclear';
  return (low === null || figure.low >= low) && (high === null || figure.high <= high) ? 'within' : 'unclear';
}
