import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';
import { linkedin } from '../../lib/platforms/linkedin/adapter';
import { look } from '../../lib/platforms/look';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

export function seen(start: string, change: (html: string) => string = (html) => html) {
  const page = samplePage('linkedin', start);
  const doc = openPage(change(page.html), page.url);
  return { doc, look: look(linkedin, doc, new URL(page.url)) };
}

export function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

/** 5 exactly; [4, 6] for anything between; the reason for an unknown count. */
export function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : count.range;
}
