import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metric } from '../lib/model/metric';

export type ExpectedCount = { value: number; exact: boolean; shown?: string };

/** A post as far as the document shows it; a count that is not listed is absent there. Posts without an address are listed in the page's order, all of them. */
export type ExpectedItem = { href?: string; by?: string; pinned?: boolean; age?: string } & { [M in Metric]?: ExpectedCount };

export type CapturedPage = {
  file: string;
  platform: string;
  url: string;
  lang: string;
  page: 'profile' | 'followers-dialog' | 'post' | 'none';
  expect?: {
    handle?: string;
    followers?: ExpectedCount;
    following?: ExpectedCount;
    posts?: ExpectedCount;
    totalLikes?: ExpectedCount;
    items?: ExpectedItem[];
    /** What the page of one post shows of it. */
    post?: { id?: string } & { [M in Metric]?: ExpectedCount };
  };
};

/** Where pages lie that real browsers held, with captures.json beside them; they are not part of the project. */
const folder = process.env['CAPTURES_DIR'] ?? '../shared/captures';

export const whyNoCaptures = `no captured pages at ${folder} (set CAPTURES_DIR)`;

/** Every captured page with what must be read from it; none where this machine has no captures. */
export const capturedPages: readonly CapturedPage[] = existsSync(join(folder, 'captures.json'))
  ? JSON.parse(readFileSync(join(folder, 'captures.json'), 'utf8'))
  : [];

export function htmlOf(capture: CapturedPage): string {
  return readFileSync(join(folder, capture.file), 'utf8');
}
