import type { Site } from '../site';

export const snapchatSite: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  leave: 'on-click',
  hosts: ['https://www.snapchat.com/*'],
  home: 'https://www.snapchat.com',
  profile: { handle: 'https://www.snapchat.com/@{}' },
};
