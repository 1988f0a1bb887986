import type { Status } from '../../../lib/model/desk';
import { statusName } from '../../ui/status-name';
import './status-pill.css';

export { statusName };

/** The status of that id; null where the desk does not have it (any more). */
export function statusOf(statuses: readonly Status[], id: string): Status | null {
  return statuses.find((status) => status.id === id) ?? null;
}

/** How far one is with a creator: the word, coloured by its tone. */
export function StatusPill({ status }: { status: Pick<Status, 'id' | 'name' | 'tone'> }) {
  return (
    <span class={`status status-${status.tone}`} dir="auto">
      {statusName(status)}
    </span>
  );
}
