import { spell } from '../../lib/scoring/comments/look-alikes';
import { piecesOf } from '../../lib/scoring/comments/pieces';

const runLength = 5;
/** Two comments are near-duplicates when they share at least this part of all different runs of five letters (Jaccard 1901). */
const alike = 0.5;

/** For each text the number of its group: near-duplicates, and their near-duplicates in turn, are in one. */
export function groupNearDuplicates(texts: readonly string[]): number[] {
  const leaders = texts.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader;
    return leader;
  };
  const runs = texts.map(runsOf);
  const holders = new Map<string, number[]>();
  for (const [at, own] of runs.entries()) {
    const shared = new Map<number, number>();
    for (const run of own) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const all = own.size + (runs[other]?.size ?? 0) - count;
      if (count >= alike * all) leaders[leaderOf(at)] = leaderOf(other);
    }
    for (const run of own) {
      const others = holders.get(run);
      if (others === undefined) holders.set(run, [at]);
      else others.push(at);
    }
  }
  return texts.map((_, at) => leaderOf(at));
}

/** Names, links and amounts differ between copies of one text; they count by their kind. A comment of a few letters is one run. */
function runsOf(text: string): Set<string> {
  const pieces = piecesOf(text).map((piece) =>
    piece.kind === 'word' ? spell(piece.text) : piece.kind === 'foreign' || piece.kind === 'emoji' ? piece.text : piece.kind,
  );
  const spelling = [...new Set(pieces)].length === 1 ? (pieces[0] ?? '') : pieces.join(' ');
  if (spelling.length <= runLength) return new Set([spelling]);
  return new Set(Array.from({ length: spelling.length - runLength + 1 }, (_, at) => spelling.slice(at, at + runLength)));
}
