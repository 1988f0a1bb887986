import type { Site } from '../site';

export const redditSite: Site = {
  id: 'reddit',
  name: 'Reddit',
  leave: 'on-click',
  hosts: ['https://www.reddit.com/*', 'https://old.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*'],
  home: 'https://www.reddit.com',
  profile: { handle: 'https://www.reddit.com/user/{}/' },
};
