import type { Site } from '../site';

export const twitchSite: Site = {
  id: 'twitch',
  name: 'Twitch',
  leave: 'on-click',
  hosts: ['https://www.twitch.tv/*', 'https://m.twitch.tv/*'],
  home: 'https://www.twitch.tv',
  profile: { handle: 'https://www.twitch.tv/{}' },
};
