// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { CreatorRow } from '../../components/dashboard/creator-rows';
import { CreatorTable } from '../../components/dashboard/creator-table';
import type { Assessment } from '../../lib/model/assessment';
import { audience, fullAssessment, noAudience, span } from './audience-samples';

afterEach(cleanup);

const row = (savedId: string, assessment: Assessment): CreatorRow => ({
  savedId,
  title: 'Mira Stone',
  handle: 'mira.stone',
  platform: 'instagram',
  address: null,
  followers: { value: 69_200, exact: true, from: 'text' },
  assessment,
  note: '',
  seenAt: 0,
});

const show = (...assessments: Assessment[]) =>
  render(
    <CreatorTable
      listName="Spring"
      rows={assessments.map((assessment, index) => row(String(index), assessment))}
      now={0}
      selected={new Set()}
      onSelect={() => {}}
      onNote={() => {}}
    />,
  );

const cells = (column: string) => [...document.querySelectorAll(`tbody .col-${column}`)].map((cell) => cell.lastChild?.textContent);

test('every column has its head, in the order of its cells', () => {
  show(fullAssessment());
  const names = ['Creator', 'Tier', 'Followers', 'Engagement', 'Audience', 'Authenticity', 'Focus', 'Note', 'Last seen'];
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['', ...names]);
  const columns = (of: string) => [...(document.querySelector(of)?.children ?? [])].map((cell) => cell.className);
  expect(columns('tbody tr')).toEqual(columns('thead tr'));
});

test('the audience has its score with its interval, or says that there is too little', () => {
  show(fullAssessment({ audience: audience(span(72, 55, 86)) }), fullAssessment({ audience: noAudience }));
  expect(screen.getByRole('img', { name: '72, likely between 55 and 86' })).toBeTruthy();
  expect(cells('audience')).toEqual(['55 to 86', 'too little to say']);
});

test('the focus is its main topic', () => {
  show(fullAssessment(), fullAssessment({ focus: { known: false, why: 'no-words' } }));
  expect([...document.querySelectorAll('tbody .focus-main')].map((main) => main.textContent)).toEqual(['Food 68%']);
  expect(cells('focus')).toEqual(['About one thing', 'not known']);
});

test('says once under the table that it is no proof', () => {
  show(fullAssessment(), fullAssessment());
  expect(screen.getAllByText(/so this is evidence and not proof/)).toHaveLength(1);
});
