import type { Family } from '../../lib/scoring/comments/features';

/** What else was tried, on the same folds: parts of what the model sees. */
export const alternatives: readonly { name: string; families: readonly Family[] }[] = [
  { name: 'shape alone', families: ['shape'] },
  { name: 'words and pairs of words', families: ['words'] },
  { name: 'letter groups', families: ['letters'] },
  { name: 'words, letter groups, names and shape', families: ['words', 'letters', 'names', 'shape'] },
  { name: 'topics and shape', families: ['topics', 'shape'] },
];
