import { describe, expect, it } from 'vitest';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';

const read = async (text: string) => {
  const found = await readTable(new TextEncoder().encode(text));
  return found.ok ? found.table.rows : found.why;
};

describe('JSON', () => {
  it.each([
    [
      'a list of objects',
      '[{"a":1,"b":"x"},{"b":"y","c":true}]',
      [
        ['a', 'b', 'c'],
        [1, 'x'],
        [null, 'y', true],
      ],
    ],
    ['a list within an object', '{"exported":"2026","creators":[{"a":1},{"a":2}],"tags":["x"]}', [['a'], [1], [2]]],
    ['a list deeper down', '{"data":{"items":[{"a":1}]}}', [['a'], [1]]],
    [
      'objects within objects',
      '[{"user":{"name":"Ana","stats":{"n":3}},"a":null}]',
      [
        ['user.name', 'user.stats.n', 'a'],
        ['Ana', 3, null],
      ],
    ],
    ['lists of words', '[{"tags":["a","b"]}]', [['tags'], ['a; b']]],
    [
      'lists of lists',
      '[["name","n"],["Ana",1]]',
      [
        ['name', 'n'],
        ['Ana', 1],
      ],
    ],
    ['lines of objects', '{"a":1}\n{"a":2}\n', [['a'], [1], [2]]],
    ['a list of addresses', '["instagram.com/ana","instagram.com/bo"]', [['value'], ['instagram.com/ana'], ['instagram.com/bo']]],
    [
      'keys that objects have of their own',
      '[{"__proto__":"p","constructor":"c","toString":"t","a":1}]',
      [
        ['__proto__', 'constructor', 'toString', 'a'],
        ['p', 'c', 't', 1],
      ],
    ],
    ['broken', '[{"a":1},', 'broken-json'],
    ['no rows', '{"a":1}', 'no-rows-in-json'],
    ['an empty list', '[]', 'no-rows-in-json'],
    ['a backup of ours', '{"checksum":"abc","tables":{"profiles":[{"id":"x"}]}}', 'backup'],
  ])('%s', async (_, text, wanted) => {
    expect(await read(text)).toEqual(wanted);
  });

  it('changes no prototype', async () => {
    await read('[{"__proto__":{"polluted":true}},{"constructor":{"prototype":{"polluted":true}}}]');
    expect('polluted' in {}).toBe(false);
  });

  it('bears nesting without end', async () => {
    const deep = `[{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`;
    expect(['broken-json', 'unreadable']).not.toContain((await read('[{"a":[[[[1]]]]}]')) as unknown);
    await expect(read(deep)).resolves.toBeDefined();
  });
});
