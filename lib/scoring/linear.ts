/**
 * The x of matrix x = right, by Gaussian elimination; for small symmetric positive definite matrices, so that no rows need to change places.
 * Every number finite where the matrix is such a one.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / head;
      for (const column of row.keys()) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  });
  const solution = right.map(() => 0);
  for (const [at, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, value, column) => (column > at ? sum + value * (row[column] ?? 0) : sum), 0);
    solution[at] = ((row[right.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
