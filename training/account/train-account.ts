import type { Artifact } from '../artifact';
import { formatJson } from '../format-json';
import { fitModel, ordinary } from './fit-model';
import { readAccountSets } from './sets';

/** The account model, from the labelled accounts in `folder`. */
export function trainAccount(folder: string): Artifact[] {
  const sets = readAccountSets(folder);
  const model = {
    origins: sets.map(({ name, network, year, licence, accounts }) => {
      const fakes = accounts.filter(({ isFake }) => isFake).length;
      return { name, network, year, genuine: accounts.length - fakes, fakes, licence };
    }),
    ordinary,
    ...fitModel(sets),
  };
  return [{ file: 'lib/scoring/data/account-model.json', content: formatJson(model) }];
}
