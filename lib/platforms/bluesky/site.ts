import type { Site } from '../site';

export const blueskySite: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  leave: 'on-click',
  hosts: ['https://bsky.app/*'],
  home: 'https://bsky.app',
  profile: { handle: 'https://bsky.app/profile/{}', id: 'https://bsky.app/profile/{}' },
};
