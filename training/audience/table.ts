import type { Area } from './auc';
import type { AudienceFigures } from './figures';

/** The figures for a terminal. */
export function tableOf({ purchases, asSeen, evidence, errors, sampled }: AudienceFigures): string {
  return [
    'Points that the interval takes up; AUC of the score [95 %], of the best on the same figures (told what was bought; not told), of the rate',
    ...purchases.map(({ network, tier, simulated, creators, purchase, sight, width, score, limit, limitUntold, ranking }) =>
      [
        network.padEnd(10),
        tier.padEnd(11),
        (simulated ? 'simulated' : '').padEnd(10),
        `${creators}`.padStart(4),
        sight.padEnd(5),
        purchase.padEnd(14),
        width.toFixed(0),
        written(score),
        written(limit),
        limitUntold ? written(limitUntold) : '',
        ranking ? written(ranking) : '',
      ].join(' '),
    ),
    '',
    'The rate alone, followers +100 %, by the size that is seen afterwards: score, best',
    ...asSeen.map(({ network, tier, clean, bought, score, limit }) =>
      [network.padEnd(10), tier.padEnd(11), `${clean}`.padStart(4), `${bought}`.padStart(4), written(score), written(limit)].join(' '),
    ),
    '',
    'What each kind of evidence buys on Instagram at +100 % (AUC): with all, without it, with it alone',
    ...evidence.map(({ code, purchase, all, without, alone }) => [code.padEnd(22), purchase.padEnd(14), all, without, alone].join(' ')),
    '',
    'Sampled followers: purchased ones that the account model misses, genuine ones that it wrongs, from one half on',
    ...errors.map(({ known, missed, wronged }) => [known.padEnd(9), missed, wronged].join(' ')),
    'AUC by sampled followers alone, with all evidence',
    ...sampled.map((one) =>
      [
        one.network.padEnd(10),
        one.known.padEnd(9),
        `${one.sampled}`.padStart(4),
        one.purchase.padEnd(14),
        written(one.alone),
        written(one.withAll),
      ].join(' '),
    ),
  ].join('\n');
}

function written({ auc, low, high }: Area): string {
  return `${auc.toFixed(3)} [${low.toFixed(3)}-${high.toFixed(3)}]`.padEnd(20);
}
