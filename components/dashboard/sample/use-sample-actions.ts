import { useState } from 'preact/hooks';
import type { ListSummary, SavedIn } from '../../../lib/messages/protocol';
import type { OverlayActions } from '../../overlay/actions';
import { goTo } from '../route';
import type { SampleMemory } from './judge-sample';

const fresh: SampleMemory = { savedIn: [], proposes: null, place: { collapsed: false, moved: null }, shown: true };

/** The overlay's actions on a sample page: lists that are there for as long as the page is, so that one can try everything. */
export function useSampleActions(): { memory: SampleMemory; actions: OverlayActions; showAgain: () => void } {
  const [memory, setMemory] = useState(fresh);
  const [lists, setLists] = useState<ListSummary[]>([]);
  const change = (part: Partial<SampleMemory>) => setMemory((before) => ({ ...before, ...part }));

  const actions: OverlayActions = {
    lists: async () => ({ ok: true, value: lists }),
    async save(to, note) {
      const known = lists.find(({ id, name }) => ('listId' in to ? id === to.listId : name === to.newList));
      if (known === undefined && 'listId' in to) return { ok: false, code: 'no-such-list' };
      const list = known ?? { id: crypto.randomUUID(), name: 'newList' in to ? to.newList : '' };
      if (known === undefined) setLists([...lists, list]);
      const already = memory.savedIn.some(({ listId }) => listId === list.id);
      const saved: SavedIn = { listId: list.id, listName: list.name, note, status: { id: 'new', name: null } };
      change({ savedIn: already ? memory.savedIn : [...memory.savedIn, saved], proposes: { listId: list.id, listName: list.name } });
      return { ok: true, value: { listId: list.id, listName: list.name, already, newList: known === undefined } };
    },
    async unsave(listId, withEmptyList) {
      if (withEmptyList) {
        setLists(lists.filter(({ id }) => id !== listId));
        change({ proposes: null });
      }
      change({ savedIn: memory.savedIn.filter((saved) => saved.listId !== listId) });
      return { ok: true, value: null };
    },
    place: (place) => change({ place }),
    hideHere: () => change({ shown: false }),
    openDashboard: (page) => goTo({ page }),
    startSampling: null,
    stopSampling() {},
  };
  return { memory, actions, showAgain: () => change({ shown: true }) };
}
