import { i18n } from '#i18n';

/** What a creator is called where there is room for one name: its name, else its handle, else that it has neither. */
export function creatorTitle({ name, handle }: { name: string | null; handle: string | null }): string {
  return name || handle || i18n.t('dashboard.list.unnamed');
}
