import type { Site } from '../site';

export const mastodonSite: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  leave: 'on-click',
  hosts: [],
  home: null,
  // The handle has its instance in it: "name@mastodon.social".
  profile: { handle: 'https://{host}/@{}' },
};
