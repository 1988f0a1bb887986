import { i18n } from '#i18n';
import type { PlatformId } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';

/** What a creator is called where there is room for one name: its name, else its handle, else that it has neither. */
export function creatorTitle({ name, handle }: { name: string | null; handle: string | null }): string {
  return name || handle || i18n.t('dashboard.list.unnamed');
}

/** "@mira.bakes on TikTok": which of several profiles of a person is meant. */
export function profileTitle(profile: { name: string | null; handle: string | null; platform: PlatformId }): string {
  const who = profile.handle === null ? creatorTitle(profile) : `@${profile.handle}`;
  return i18n.t('dossier.person.profile_on', [who, siteName(profile.platform)]);
}
