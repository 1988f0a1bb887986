// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MethodPage } from '../../../components/dashboard/method/method-page';
import { sites } from '../../../lib/platforms/sites';
import account from '../../../lib/scoring/data/account-figures.json';
import accountModel from '../../../lib/scoring/data/account-model.json';
import audience from '../../../lib/scoring/data/audience-figures.json';
import audienceModel from '../../../lib/scoring/data/audience-model.json';
import { benchmarksFor } from '../../../lib/scoring/data/benchmarks';
import comments from '../../../lib/scoring/data/comment-figures.json';
import commentModel from '../../../lib/scoring/data/comment-model.json';
import { definitions } from '../../../lib/scoring/data/definitions';

beforeEach(() => void render(<MethodPage />));
afterEach(cleanup);

const heads = (level: number) => screen.getAllByRole('heading', { level }).map((head) => head.textContent);
const partOf = (head: string) => {
  const part = screen.getByRole('heading', { level: 2, name: head }).closest('section');
  if (part === null) throw new Error(`no part ${head}`);
  return part;
};
const table = (name: RegExp) => screen.getByRole('table', { name });
const cellsOf = (name: RegExp) =>
  within(table(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
const digits = (figure: number) => figure.toFixed(3);

test('every score has a part of its own, which ends with what it cannot do', () => {
  const parts = ['Engagement', 'Account authenticity', 'Audience', 'Comments', 'Focus'];
  expect([heads(1), heads(2)]).toEqual([['Method'], parts]);
  expect(parts.map((head) => within(partOf(head)).getAllByRole('heading').at(-1)?.textContent)).toEqual(
    parts.map(() => 'Known weaknesses'),
  );
});

test('no level of headings is passed over', () => {
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('says that the audience score is evidence and not proof, at the top and with that score', () => {
  const sentence = 'No public data labels creators by bought audiences, so this is evidence and not proof.';
  const places = screen.getAllByText(sentence);
  expect(places.map((place) => place.closest('section') ?? 'top')).toEqual(['top', partOf('Audience')]);
});

describe('the benchmarks', () => {
  const choose = (id: string) => fireEvent.change(screen.getByRole('combobox', { name: 'Network' }), { target: { value: id } });
  const compared = sites.filter(({ id }) => benchmarksFor(id).length > 0);

  test('are offered for every network that has some, and for no other', () => {
    const offered = within(screen.getByRole('combobox', { name: 'Network' })).getAllByRole('option');
    expect(offered.map((option) => option.textContent)).toEqual(compared.map(({ name }) => name));
  });

  test.each(compared.map(({ id, name }) => [name, id] as const))('of %s are all drawn and named with their source', (name, id) => {
    choose(id);
    const part = within(partOf('Engagement'));
    const pictures = part.getAllByRole('img');
    for (const benchmark of benchmarksFor(id)) {
      const called = `${benchmark.name}, ${benchmark.year}`;
      const drawn = pictures.filter((picture) => picture.getAttribute('aria-label')?.includes(called));
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.every((picture) => picture.getAttribute('aria-label')?.includes(name))).toBe(true);
      expect(part.getAllByText(called).some((one) => one.closest('li')?.textContent?.includes(definitions[benchmark.id] ?? '?'))).toBe(
        true,
      );
    }
  });

  test('draw a curve for every name in the legend', () => {
    for (const { id } of compared) {
      choose(id);
      for (const figure of partOf('Engagement').querySelectorAll('figure')) {
        const curves = new Set([...figure.querySelectorAll('.plot .curve-middle')].map((path) => path.getAttribute('class')));
        expect(curves.size).toBe(figure.querySelectorAll('.legend li').length);
      }
    }
  });

  test('stand beside the tiers, each scheme by its name', () => {
    const tiers = screen.getByRole('heading', { level: 3, name: 'Tiers' }).nextElementSibling;
    const named = [...(tiers?.querySelectorAll('strong') ?? [])].map((name) => name.textContent);
    expect(named).toEqual(['Most of the trade', 'Later and Fohr, 2021', 'The article of 2018', 'HypeAuditor']);
  });

  test('that are missing are owned up to, network by network, where there is a rate', () => {
    expect(benchmarksFor('mastodon')).toEqual([]);
    const line = within(partOf('Engagement')).getByText(/^No figures that can be compared were found for/);
    // Reddit and Pinterest show no rate that could be compared.
    expect([/Mastodon/, /Reddit/, /Pinterest/, /Instagram/].map((name) => name.test(line.textContent ?? ''))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test('says where a band begins and what cannot be told, by the borders that are judged by', () => {
  expect(partOf('Account authenticity').textContent).toMatch(/from 90% on “resembles purchased followers”/);
  expect(partOf('Account authenticity').textContent).toMatch(/fewer than 10 followers, followings and posts together/);
});

describe('the tables hold the figures of the files', () => {
  test('the accounts that the model was fitted on', () => {
    const counts = (cells: string[]) => [cells[0], Number(cells[3]?.replace(',', '')), Number(cells[4]?.replace(',', ''))];
    expect(cellsOf(/^Accounts that it was fitted on/).map(counts)).toEqual(
      accountModel.origins.map(({ name, genuine, fakes }) => [name, genuine, fakes]),
    );
  });

  test('how well accounts are told apart, as known and as new', () => {
    const areas = (name: RegExp) => cellsOf(name).map(([set, auc]) => [set, auc?.slice(0, 5)]);
    expect(areas(/^Judged by a model/)).toEqual(account.sets.map(({ name, within: { auc } }) => [name, digits(auc)]));
    expect(areas(/^A whole set left out/)).toEqual(account.sets.map(({ name, leftOut: { auc } }) => [name, digits(auc)]));
  });

  test('the model that is used stands beside everything else that was tried', () => {
    expect(cellsOf(/^What else was tried \(means/).map(([name]) => name)).toEqual([
      'This one',
      ...account.alternatives.map(({ name }) => name),
    ]);
  });

  test('bought followers by engagement alone: each network and size once, simulated ones named', () => {
    const groups = audience.purchases.filter(({ sight, purchase }) => sight === 'rate' && purchase === 'followers-100');
    const cells = cellsOf(/^Bought followers, seen by engagement alone/);
    expect(cells.map((row) => row.at(-1)?.slice(0, 5))).toEqual(groups.map(({ score }) => digits(score.auc)));
    expect(cells.map(([size]) => size?.includes('simulated from published quantiles'))).toEqual(groups.map(({ simulated }) => simulated));
    expect(new Set(cells.map(([size]) => size)).size).toBe(groups.length);
  });

  test('as the page shows it, and by sampled followers', () => {
    expect(cellsOf(/by the size that the page shows afterwards/).map((row) => row[3]?.slice(0, 5))).toEqual(
      audience.asSeen.map(({ score }) => digits(score.auc)),
    );
    expect(cellsOf(/^What a sample of the followers would tell/).map((row) => row.at(-1)?.slice(0, 5))).toEqual(
      audience.sampled.map(({ withAll }) => digits(withAll.auc)),
    );
  });

  test('how much each kind of evidence helps', () => {
    const codes = audience.evidence.filter(({ purchase }) => purchase === 'any');
    const cells = cellsOf(/^How much each kind of evidence helps/);
    expect(cells.map((row) => row.slice(1))).toEqual(codes.map(({ all, without, alone }) => [all, without, alone].map(digits)));
    // No id of ours is shown for want of words.
    expect(cells.filter(([name]) => name?.includes('-'))).toEqual([]);
  });

  test('the rows behind the bands', () => {
    expect(cellsOf(/^Rows that bands and spreads come from/).map(([name]) => name)).toEqual(audienceModel.origins.map(({ name }) => name));
  });

  test('comments: what was learnt from, how well, and written to hide', () => {
    expect(cellsOf(/^Comments that it was fitted on/).map(([name]) => name)).toEqual(commentModel.origins.map(({ name }) => name));
    expect(cellsOf(/^Spam among comments/).map((row) => row[1]?.slice(0, 5))).toEqual(
      comments.sets.map(({ heldOut }) => digits(heldOut.f1.value)),
    );
    expect(cellsOf(/^The same comments, written so that filters miss them/).map(([name, f1]) => [name, f1])).toEqual(
      comments.attacks.map(({ name, f1 }) => [name, digits(f1)]),
    );
  });
});

test('a table that is wider than the page is scrolled by keys', () => {
  const rooms = screen.getAllByRole('table').map((one) => one.parentElement);
  expect(rooms.map((room) => room?.tabIndex)).toEqual(rooms.map(() => 0));
});

test('no number is missing its value, and no word its message', () => {
  expect(document.body.textContent).not.toMatch(/\$\d|NaN|undefined|null|Infinity/);
  const empty = [...document.querySelectorAll('h1, h2, h3, p, li, caption, th, dt, dd, option, figcaption')].filter(
    (part) => part.textContent?.trim() === '',
  );
  expect(empty).toEqual([]);
});
