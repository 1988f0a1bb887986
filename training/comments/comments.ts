import type { Training } from '../artifact';
import { evaluateComments } from './evaluate-comments';
import { trainComments } from './train-comments';

export const comments: Training = { name: 'comments', train: trainComments, evaluate: evaluateComments };
