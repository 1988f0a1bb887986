import type { Site } from '../site';

export const tiktokSite: Site = {
  id: 'tiktok',
  name: 'TikTok',
  leave: 'at-install',
  hosts: ['https://www.tiktok.com/*'],
  home: 'https://www.tiktok.com',
  profile: { handle: 'https://www.tiktok.com/@{}' },
};
