import { type Design, fitLogistic } from './fit-logistic';
import type { AccountSet } from './sets';
import { type Shape, type Term, termsOf } from './terms';
import { type Weighted, weighSets } from './weigh-sets';

export type Fitted = { base: number; terms: { term: Term; coefficient: number }[] };

/** How strongly the slopes of neighbouring pieces of a curve are drawn together; chosen by leaving whole sets out. */
const smoothness = 3e-4;

/** The coefficients of a shape, for accounts whose picture is known or for those whose picture is not. */
export function fitTerms(shape: Shape, sets: readonly AccountSet[], withPicture: boolean): Fitted {
  return fitRows(shape, weighSets(sets, withPicture), withPicture);
}

/** The same on rows as they are weighed. */
export function fitRows(shape: Shape, rows: readonly Weighted[], withPicture: boolean): Fitted {
  const terms = termsOf(shape, withPicture);
  const [base = 0, ...coefficients] = fitLogistic(designOf(terms, rows), penaltyOf(terms));
  return { base, terms: terms.map((term, at) => ({ term, coefficient: coefficients[at] ?? 0 })) };
}

function designOf(terms: readonly Term[], rows: readonly Weighted[]): Design {
  const columns = terms.length + 1;
  const cells = new Float64Array(rows.length * columns);
  rows.forEach(({ account }, row) => {
    cells[row * columns] = 1;
    terms.forEach(({ of }, at) => {
      cells[row * columns + at + 1] = of(account);
    });
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return {
    cells,
    columns,
    labels: Float64Array.from(rows, ({ account }) => (account.isFake ? 1 : 0)),
    weights: Float64Array.from(rows, ({ weight }) => weight / total),
  };
}

/** The constant is free; each term is drawn towards 0, and neighbours of a curve to each other. */
function penaltyOf(terms: readonly Term[]): Float64Array[] {
  const lines = Array.from({ length: terms.length + 1 }, () => new Float64Array(terms.length + 1));
  const add = (one: number, other: number, amount: number) => {
    const line = lines[one];
    if (line !== undefined) line[other] = (line[other] ?? 0) + amount;
  };
  terms.forEach(({ curve, ridge }, index) => {
    const at = index + 1;
    add(at, at, ridge);
    if (curve === null || terms[index - 1]?.curve !== curve) return;
    add(at, at, smoothness);
    add(at - 1, at - 1, smoothness);
    add(at, at - 1, -smoothness);
    add(at - 1, at, -smoothness);
  });
  return lines;
}

/** Log-odds of an account by the fitted terms. */
export function sumOfTerms({ base, terms }: Fitted, account: Parameters<Term['of']>[0]): number {
  return terms.reduce((sum, { term, coefficient }) => sum + coefficient * term.of(account), base);
}
