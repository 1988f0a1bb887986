/** A file of the product that training or evaluation makes: the same bytes on every machine. */
export type Artifact = {
  /** From the root of the project. */
  file: string;
  content: string;
};

/** A figure that has to hold, and the border that it has to keep. */
export type Goal = { name: string; figure: number; wants: 'at least' | 'at most'; border: number };

/** How well a score does on labelled data: its figures as a file of the product, what they have to reach, and the same for a terminal. */
export type Evaluation = { figures: Artifact; goals: Goal[]; table: string };

/** One score: how its data file is made from labelled rows, and how well it does on them. `folder` holds the rows. */
export type Training = {
  name: string;
  train(folder: string): Artifact[];
  evaluate(folder: string): Evaluation;
};

/** True when the figure keeps its border. A figure that is no number keeps none. */
export function holds({ figure, wants, border }: Goal): boolean {
  return wants === 'at least' ? figure >= border : figure <= border;
}

/** "mean AUC: 0.991 (at least 0.985)". */
export function inWords({ name, figure, wants, border }: Goal): string {
  return `${name}: ${figure} (${wants} ${border})`;
}

/** What is not as it should be: goals that are missed, and committed figures that say something else than what was measured now. */
export function failuresOf({ figures, goals }: Evaluation, committed: string): string[] {
  const missed = goals.filter((goal) => !holds(goal)).map(inWords);
  return committed === figures.content ? missed : [...missed, `${figures.file} says something else than what was measured now`];
}
