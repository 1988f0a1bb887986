import { expect, test } from 'vitest';
import { pluralKey } from '../../components/ui/words';

test('the plural category follows the language of the messages', () => {
  expect([0, 1, 2].map(pluralKey)).toEqual(['other', 'one', 'other']);
});
