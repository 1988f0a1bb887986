import type { Site } from '../site';

export const youtubeSite: Site = {
  id: 'youtube',
  name: 'YouTube',
  leave: 'at-install',
  hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  home: 'https://www.youtube.com',
  profile: { handle: 'https://www.youtube.com/@{}', id: 'https://www.youtube.com/channel/{}' },
};
