import { account } from './account/account';
import type { Training } from './artifact';
import { audience } from './audience/audience';
import { comments } from './comments/comments';

/** Every score that is made from labelled data. */
export const trainings: readonly Training[] = [account, audience, comments];
