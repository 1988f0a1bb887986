import { i18n } from '#i18n';
import type { Status } from '../../lib/model/desk';

const builtIn: Record<string, () => string> = {
  new: () => i18n.t('deskSettings.statuses.names.new'),
  contacted: () => i18n.t('deskSettings.statuses.names.contacted'),
  agreed: () => i18n.t('deskSettings.statuses.names.agreed'),
  declined: () => i18n.t('deskSettings.statuses.names.declined'),
};

/** What the visitor calls a status, or the interface's word for one of the first four; its id where there is neither. */
export function statusName({ id, name }: Pick<Status, 'id' | 'name'>): string {
  return name ?? builtIn[id]?.() ?? id;
}
