import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { threads } from '../../lib/platforms/threads/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

export const exact = (value: number, from: string) => ({ value, exact: true, from });

export type ChangeHtml = (html: string) => string;
export const unchanged: ChangeHtml = (html) => html;

export function pageOf(start: string, change = unchanged, address?: string) {
  const page = samplePage('threads', start);
  const url = address ?? page.url;
  return { doc: openPage(change(page.html), url), url: new URL(url) };
}

export function lookAt(start: string, change?: ChangeHtml, address?: string): Look {
  const { doc, url } = pageOf(start, change, address);
  return look(threads, doc, url);
}

export function read(start: string, change?: ChangeHtml): Reading {
  const seen = lookAt(start, change);
  if (seen.kind !== 'profile') throw new Error(`${start} is ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5] for about 4, up to 5; the reason for an unknown count. */
export function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : count.range;
}
