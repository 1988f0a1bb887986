import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addField,
  addStatus,
  freeTone,
  moveField,
  moveStatus,
  nameProblem,
  removeField,
  removeStatus,
  renameField,
  renameStatus,
  reordered,
  toneStatus,
} from '../../../components/dashboard/desk-settings/rearrange';
import { StatusPill, statusName, statusOf } from '../../../components/dashboard/desk-settings/status-pill';
import { type Desk, firstDesk, type Tone } from '../../../lib/model/desk';

const id = '9d1f36a2-5a5e-4b2c-9f52-0f0c7c1b8f11';
const other = '0c0f6f0e-2c58-4df4-8a83-7a3f0f6b1a22';
const desk: Desk = {
  ...firstDesk,
  fields: [
    { id, name: 'Agency', kind: 'text' },
    { id: other, name: 'Age', kind: 'number' },
  ],
};
const statuses = (of: Desk) => of.statuses.map((status) => status.id);
const fields = (of: Desk) => of.fields.map(({ name }) => name);

describe('a name', () => {
  test.each([
    ['Waiting', ['New'], null],
    ['', [], 'empty'],
    ['   ', [], 'empty'],
    [' new ', ['New'], 'taken'],
  ] as const)('%s beside %s', (name, others, problem) => {
    expect(nameProblem(name, others)).toBe(problem);
  });
});

describe('what is put elsewhere', () => {
  test.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [0, -1, ['a', 'b', 'c']],
    [2, 3, ['a', 'b', 'c']],
    [7, 0, ['a', 'b', 'c']],
  ])('from %i to %i', (from, to, result) => {
    expect(reordered(['a', 'b', 'c'], from, to)).toEqual(result);
  });

  test('is nothing lost and nothing twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: -2, max: 20 }), fc.integer({ min: -2, max: 20 }), (all, from, to) => {
        const result = reordered(all, from, to);
        expect(result.toSorted()).toEqual(all.toSorted());
        if (all[from] !== undefined && to in all) expect(result[to]).toBe(all[from]);
      }),
    );
  });
});

describe('a change of the desk', () => {
  test.each<[string, (desk: Desk) => Desk, (desk: Desk) => unknown, unknown]>([
    ['another name', renameStatus('new', ' Fresh '), (after) => after.statuses[0], { id: 'new', name: 'Fresh', tone: 'plain' }],
    ['its own word again', renameStatus('new', 'New'), (after) => after.statuses[0], { id: 'new', name: null, tone: 'plain' }],
    ['another colour', toneStatus('new', 'bad'), (after) => after.statuses[0]?.tone, 'bad'],
    ['moved down', moveStatus({ id: 'new', by: 1 }), statuses, ['contacted', 'new', 'agreed', 'declined']],
    ['not moved beyond the end', moveStatus({ id: 'declined', by: 1 }), statuses, ['new', 'contacted', 'agreed', 'declined']],
    ['one that is not there', moveStatus({ id: 'gone', by: 1 }), statuses, ['new', 'contacted', 'agreed', 'declined']],
    ['one more', addStatus({ id, name: 'Paid', tone: 'good' }), (after) => after.statuses.at(-1)?.name, 'Paid'],
    ['one less', removeStatus('agreed'), statuses, ['new', 'contacted', 'declined']],
    ['a field’s name', renameField(id, ' Management '), fields, ['Management', 'Age']],
    ['a field’s place', moveField({ id: other, by: -1 }), fields, ['Age', 'Agency']],
    ['one field more', addField({ id: crypto.randomUUID(), name: 'Since', kind: 'day' }), fields, ['Agency', 'Age', 'Since']],
    ['one field less', removeField(id), fields, ['Age']],
  ])('%s', (_, change, seen, expected) => {
    const before = structuredClone(desk);
    expect(seen(change(desk))).toEqual(expected);
    expect(desk).toEqual(before);
  });

  test.each<[Tone[], Tone]>([
    [['plain', 'accent', 'good', 'bad'], 'caution'],
    [['plain', 'accent', 'good', 'bad', 'caution'], 'plain'],
    [[], 'caution'],
  ])('a new status beside %s is %s', (tones, free) => {
    expect(freeTone(tones.map((tone, index) => ({ id: String(index), name: null, tone })))).toBe(free);
  });
});

describe('a status', () => {
  test.each([
    [{ id: 'contacted', name: null }, 'Contacted'],
    [{ id: 'contacted', name: 'Written to' }, 'Written to'],
    [{ id, name: 'Paid' }, 'Paid'],
    [{ id: 'other', name: null }, 'other'],
  ])('%o is called %s', (status, name) => {
    expect(statusName(status)).toBe(name);
  });

  test('is found by its id, or is none', () => {
    expect([statusOf(desk.statuses, 'agreed')?.tone, statusOf(desk.statuses, 'gone')]).toEqual(['good', null]);
  });

  test('looks by its tone', () => {
    const pill = StatusPill({ status: { id: 'agreed', name: null, tone: 'good' } });
    expect(JSON.stringify(pill.props)).toContain('status-good');
  });
});
