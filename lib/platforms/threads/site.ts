import type { Site } from '../site';

export const threadsSite: Site = {
  id: 'threads',
  name: 'Threads',
  leave: 'on-click',
  hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  home: 'https://www.threads.com',
  profile: { handle: 'https://www.threads.com/@{}' },
};
