import type { Site } from '../site';

export const instagramSite: Site = {
  id: 'instagram',
  name: 'Instagram',
  leave: 'at-install',
  hosts: ['https://www.instagram.com/*'],
  home: 'https://www.instagram.com',
  profile: { handle: 'https://www.instagram.com/{}/' },
};
