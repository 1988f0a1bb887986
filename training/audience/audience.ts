import type { Training } from '../artifact';
import { evaluateAudience } from './evaluate';
import { trainAudience } from './train';

export const audience: Training = { name: 'audience', train: trainAudience, evaluate: evaluateAudience };
