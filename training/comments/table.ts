import type { CommentFigures } from './figures';
import type { Range } from './measures';

/** The figures for a terminal. */
export function tableOf({ sets, capitals, attacks, alternatives, kilobytes }: CommentFigures): string {
  const both = sets.flatMap(({ id, heldOut, apart }) => [
    { id, folds: 'held out', ...heldOut },
    { id, folds: 'near-duplicates apart', ...apart },
  ]);
  return [
    inColumns([
      ['set', 'folds', 'F1', 'accuracy', 'AUC', 'precision', 'recall', 'false alarms'],
      ...both.map((one) => [
        one.id,
        one.folds,
        withRange(one.f1),
        withRange(one.accuracy),
        withRange(one.auc),
        ...[one.precision, one.recall, one.falseAlarms].map(inDigits),
      ]),
    ]),
    inColumns([
      ['empty praise by the rule', 'of genuine', 'of spam'],
      ...sets.map(({ id, praise }) => [id, inDigits(praise.genuine), inDigits(praise.spam)]),
    ]),
    inColumns([
      ['written to hide', 'F1 Instagram', 'accuracy YouTube', 'genuine turned'],
      ...attacks.map(({ name, f1, accuracy, turned }) => [name, ...[f1, accuracy, turned].map(inDigits)]),
    ]),
    inColumns([
      ['near-duplicates apart', 'F1 Instagram', 'AUC', 'accuracy YouTube', 'AUC'],
      ...alternatives.map(({ name, f1, instagramAuc, accuracy, youtubeAuc }) => [
        name,
        ...[f1, instagramAuc, accuracy, youtubeAuc].map(inDigits),
      ]),
    ]),
    `Instagram's comments with capitals: ${capitals.spam} of ${capitals.rows} are spam. F1 ${capitals.f1WithoutThem} without them; ${capitals.f1ToldOfThem} where the model is told of capitals, which calls ${capitals.falseAlarmsOfSentences} of genuine comments spam that begin with one.`,
    `${kilobytes} kB of weights (gzip)`,
  ].join('\n\n');
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function inDigits(figure: number): string {
  return figure.toFixed(3);
}

function withRange({ value, low, high }: Range): string {
  return `${inDigits(value)} (${inDigits(low)} to ${inDigits(high)})`;
}
