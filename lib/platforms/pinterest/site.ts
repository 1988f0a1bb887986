import type { Site } from '../site';

/** Domains beside pinterest.com (public lists of 2025 and 2026); other countries have a part of that one (br.pinterest.com). */
const countries = 'at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt se'.split(' ');

export const pinterestSite: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  leave: 'on-click',
  hosts: ['com', ...countries].map((end) => `https://*.pinterest.${end}/*`),
  home: 'https://www.pinterest.com',
  profile: { handle: 'https://www.pinterest.com/{}/' },
};
