import type { Site } from '../site';

export const linkedinSite: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  leave: 'on-click',
  hosts: ['https://*.linkedin.com/*'],
  home: 'https://www.linkedin.com',
  // The id is the path, "in/name" or "company/name": people and companies may have the same name.
  profile: { id: 'https://www.linkedin.com/{}/' },
};
