import type { Training } from '../artifact';
import { evaluateAccount } from './evaluate-account';
import { trainAccount } from './train-account';

export const account: Training = { name: 'account', train: trainAccount, evaluate: evaluateAccount };
