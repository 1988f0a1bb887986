import { adapters } from '../../lib/platforms/registry';
import { type Figures, measure, shareOf, type Tally } from '../mutations/measure';
import type { Row } from './report';

const turns = 200;
const firstFour = new Set(['instagram', 'tiktok', 'youtube', 'x']);

/** How the sample pages of each network read after random redesigns (tests/mutations), and which kind of change costs most. */
export function countMutations(): Row[] {
  console.log(`Redesigns, ${turns} of every sample page …`);
  return adapters.flatMap(({ id }) => {
    const figures = measure(id, { turns });
    return [
      {
        what: `Redesigned ${id} (${figures.pages} pages, ${turns} times each)`,
        measured: inWords(figures.read),
        goal: firstFour.has(id) ? 'right ≥ 80 %, wrong < 0.5 %' : 'wrong < 0.5 %',
      },
      { what: '  pages with nothing to read', measured: `wrong ${percent(shareOf(figures.mute, 'wrong'))}`, goal: 'wrong < 0.5 %' },
      { what: '  least often right', measured: hardest(figures), goal: '' },
    ];
  });
}

function inWords(tally: Tally): string {
  return (['right', 'silent', 'wrong'] as const).map((is) => `${is} ${percent(shareOf(tally, is))}`).join(', ');
}

function hardest({ byKind }: Figures): string {
  const [worst] = [...byKind].sort(([, one], [, other]) => shareOf(one, 'right') - shareOf(other, 'right'));
  return worst === undefined ? '' : `${worst[0]}, right ${percent(shareOf(worst[1], 'right'))}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
}
