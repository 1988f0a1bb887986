import type { PlatformAdapter } from '../../../lib/platforms/adapter';
import type { Random } from '../../mutations/random';
import { spoilData } from './hostile-data';
import { hostileStrings } from './hostile-strings';

const tags = [
  'div',
  'span',
  'a',
  'h1',
  'h2',
  'section',
  'main',
  'header',
  'ul',
  'li',
  'strong',
  'img',
  'p',
  'button',
  'article',
  'svg',
  'table',
  'time',
  'p',
];
const names = ['class', 'id', 'href', 'src', 'alt', 'title', 'aria-label', 'role', 'data-testid', 'data-e2e', 'datetime', 'content', 'dir'];
const words = [
  'followers',
  'Following',
  '12.3K',
  '1,204 posts',
  '@somebody',
  'Verified',
  '3 hours ago',
  '4.5M views',
  'This account is private',
  '٣٫٤ ألف',
];

/** Markup that nobody wrote by hand: nested anyhow, half of it open, with the names that the network's adapter looks for and what does harm. */
export function randomPage(adapter: PlatformAdapter, random: Random): string {
  const looked = [...adapter.region, ...adapter.probes, ...(adapter.postRegion ?? [])].flatMap(attributesIn);
  const text = () => random.pick(random.below(2) === 0 ? words : hostileStrings) ?? '';
  const attribute = () =>
    random.below(2) === 0
      ? (random.pick(looked) ?? '')
      : `${random.pick(names)}="${text().replaceAll('"', random.below(3) === 0 ? '"' : '&quot;')}"`;
  const open: string[] = [];
  let html = random.below(4) === 0 ? '' : `<!doctype html><html lang="${random.pick(['en', 'ar', 'xx', '', 'zz-'.repeat(50)])}">`;
  for (let left = 5 + random.below(60); left > 0; left -= 1) {
    const tag = random.pick(tags) ?? 'div';
    const attributes = Array.from({ length: random.below(4) }, attribute).join(' ');
    html += `<${tag} ${attributes}>${text()}`;
    open.push(tag);
    for (let closing = random.below(3); closing > 0; closing -= 1) html += `</${open.pop() ?? 'div'}>`;
    if (random.below(12) === 0)
      html += `<script type="application/${random.pick(['json', 'ld+json'])}" ${attribute()}>${spoilData('{"@type":"Person","stats":{"followerCount":12}}', random)}</script>`;
  }
  return html;
}

/** The attributes that a selector names, as they are written in a tag. */
function attributesIn(selector: string): string[] {
  return [
    ...[...selector.matchAll(/\[([\w-]+)[*^$~|]?="?([^"\]]*)"?\]/g)].map(([, name, value]) => `${name}="${value}"`),
    ...[...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => `class="${name}"`),
    ...[...selector.matchAll(/#([\w-]+)/g)].map(([, name]) => `id="${name}"`),
  ];
}
