import { describe, expect, test } from 'vitest';
import { languages, messagesOf, pathOf } from './languages';
import { accusationsIn, tooLongIn } from './manners';

describe.each(languages)('$file', (language) => {
  const messages = messagesOf(language);
  if (messages === null) return test.skip(`is not there yet: ${pathOf(language)}`);

  test('accuses nobody', () => {
    expect(accusationsIn(messages, language.file)).toEqual([]);
  });

  test('fits where there is little room', () => {
    expect(tooLongIn(messages, language.tag)).toEqual([]);
  });

  test('does not shout', () => {
    expect([...messages].filter(([, text]) => /[!！¡]/.test(text))).toEqual([]);
  });
});

test.each([
  ['en', 'This account is fake.'],
  ['es', 'Seguidores falsos'],
  ['pt_BR', 'Conta suspeita'],
  ['de', 'Gefälschte Follower'],
  ['fr', 'Faux abonnés'],
  ['id', 'Akun palsu'],
  ['ja', '偽のフォロワー'],
  ['ar', 'حساب مزيف'],
])('an accusation is found in %s: %s', (file, text) => {
  expect(accusationsIn([['some.key', text]], file)).toEqual([`some.key: ${text}`]);
  expect(accusationsIn([['method.comments.spam', text]], file)).toEqual([]);
});

test('length is counted as people count', () => {
  expect(tooLongIn([['toolbar.badge.mid', 'média']], 'fr')).toEqual(['toolbar.badge.mid: 5, 4']);
  // Four letters, of which one is written with a second character.
  expect(tooLongIn([['toolbar.badge.mid', 'méga'.normalize('NFD')]], 'fr')).toEqual([]);
});
