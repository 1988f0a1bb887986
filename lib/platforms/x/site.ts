import type { Site } from '../site';

export const xSite: Site = {
  id: 'x',
  name: 'X',
  leave: 'at-install',
  hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  home: 'https://x.com',
  profile: { handle: 'https://x.com/{}' },
};
