import type { Site } from '../site';

export const telegramSite: Site = {
  id: 'telegram',
  name: 'Telegram',
  leave: 'on-click',
  hosts: ['https://t.me/*', 'https://telegram.me/*'],
  home: 'https://telegram.org',
  profile: { handle: 'https://t.me/{}' },
};
