import type { Site } from '../site';

export const facebookSite: Site = {
  id: 'facebook',
  name: 'Facebook',
  leave: 'on-click',
  hosts: ['https://*.facebook.com/*'],
  home: 'https://www.facebook.com',
  profile: { handle: 'https://www.facebook.com/{}', id: 'https://www.facebook.com/profile.php?id={}' },
};
