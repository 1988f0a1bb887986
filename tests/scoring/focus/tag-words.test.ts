import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicIdSchema } from '../../../lib/model/topic';
import { tagWords } from '../../../lib/scoring/focus/tag-words';

describe('topics of words', () => {
  test.each([
    ['capitals and accents count for nothing', 'RECÉTTE !', ['food']],
    ['fancy letters are letters', '𝓶𝓪𝓴𝓮𝓾𝓹', ['beauty']],
    ['characters without width part no word', 'skin\u200bcare', ['beauty']],
    ['half-width kana are kana', 'ﾒｲｸ', ['beauty']],
    ['a beginning stands for its endings', 'recipes', ['food']],
    ['a short word is whole', 'catalogue', []],
    ['a hyphen parts words', 'gluten-free sourdough-bread', ['food']],
    ['Make-up is one word', 'Mein Make-up', ['beauty']],
    ['words in a row', 'our living room', ['home']],
    ['a part of a hashtag', '#veganrecipesforyou', ['food']],
    ['words in a row within a hashtag', '#mylivingroom', ['home']],
    ['a hashtag in parts', '#hair_tutorial', ['beauty']],
    ['the longer word in a hashtag wins', '#artesanal', ['crafts']],
    ['a short part within a hashtag is chance', '#automatico', []],
    ['text without spaces', '週末は旅行でした', ['travel']],
    ['a hashtag without spaces', '#週末旅行', ['travel']],
    ['Hangul with its particle', '여행을 좋아해요', ['travel']],
  ])('%s', (_, words, topics) => {
    expect(tagWords(words).topics).toEqual(topics);
  });

  test.each([
    ['one word that needs company', 'a new lamp', []],
    ['two of them', 'a new lamp and a rug', ['home']],
    ['one that is a hashtag by itself', 'a new #lamp', ['home']],
    ['the same one twice', 'photo after photo', []],
    ['an emoji', 'so good 🍕', []],
    ['an emoji and a word', 'so good 🍕 with extra sauce', ['food']],
  ])('weak signs: %s', (_, words, topics) => {
    expect(tagWords(words).topics).toEqual(topics);
  });

  test.each([
    ['names of accounts', 'thanks @skincare.recipes and @travel'],
    ['addresses', 'https://example.com/recipes/travel www.makeup.example'],
    ['words that only look like a topic', 'a piece of cake'],
    ['hashtags that only look like a topic', '#bookingopen'],
  ])('%s tell nothing', (_, words) => {
    expect(tagWords(words).topics).toEqual([]);
  });

  test('the clearest comes first, and before others that are as clear the one that is named first', () => {
    expect(tagWords('recipe with a workout, a restaurant and makeup').topics).toEqual(['food', 'fitness', 'beauty']);
  });

  test('a topic beside a much clearer one is not told', () => {
    expect(tagWords('recipe: sourdough pizza with cheese for brunch, then yoga').topics).toEqual(['food']);
  });

  test('who is about six things is about none', () => {
    const five = 'makeup recipe workout puppy wedding';
    expect(tagWords(five).topics).toHaveLength(5);
    expect(tagWords(`${five} gaming`).topics).toEqual([]);
  });

  test('what stands beyond 2,200 characters is not read', () => {
    expect(tagWords(`${'so '.repeat(730)}makeup`).topics).toEqual(['beauty']);
    expect(tagWords(`${'so '.repeat(740)}makeup`).topics).toEqual([]);
  });

  test('any text has an answer: topics that exist, each once, at most five', () => {
    const anyWords = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('#', 'ad', '猫', 'recipe', '🍕', '|', '\n', '(', 'not an ', '@', 'ﷺ', ' ')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyWords, (words) => {
        const { topics, sponsored } = tagWords(words);
        expect(topics.length).toBeLessThanOrEqual(5);
        expect(new Set(topics).size).toBe(topics.length);
        expect(topics.every((topic) => topicIdSchema.options.includes(topic))).toBe(true);
        expect(typeof sponsored).toBe('boolean');
      }),
    );
  });

  test.each(['#', 'a', '#a', '(', '| ', ' - ', '#ad ', 'not an ', 'http:', '@', '#猫', '\ufdfa', 'sponsored by ', '"\' '])(
    'two thousand times %j takes no more than a moment',
    (part) => {
      const words = `not ${part.repeat(2000)}`;
      tagWords(words);
      const { user } = process.cpuUsage();
      tagWords(words);
      expect(process.cpuUsage().user - user).toBeLessThan(100_000);
    },
  );
});

describe('AD before anything else', () => {
  test.each([
    ['AD Sunday brunch with my sister', true],
    ['🍂 AD Sunday brunch', true],
    ['AD 79: the day Vesuvius erupted', false],
    ['Ad ogni passo', false],
    ['ADHD is not a trend', false],
  ])('%s: %s', (words, sponsored) => {
    expect(tagWords(words).sponsored).toBe(sponsored);
  });
});
