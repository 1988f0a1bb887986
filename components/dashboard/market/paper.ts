import type { Region } from '../../../lib/desk/market-axes';
import type { Place } from '../../../lib/desk/market-find';
import { compact, formatNumber } from '../../ui/format';

/** Where the plot stands in the picture, in CSS pixels. */
export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const margins = { left: 54, right: 14, top: 48, bottom: 46 } as const;

/** The plot in a picture of that size, beside its axes. `top` and `bottom`: further room that is wanted there. */
export function frameIn(width: number, height: number, further: { top: number; bottom: number } = { top: 0, bottom: 0 }): Frame {
  const top = margins.top + further.top;
  return {
    left: margins.left,
    top,
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - top - margins.bottom - further.bottom),
  };
}

/** Between log10 and pixels of the picture. */
export type Paper = {
  readonly perX: number;
  readonly perY: number;
  x(log: number): number;
  y(log: number): number;
  at(place: Place): Place;
};

/** A region of the market laid over a frame. */
export function paperOn(frame: Frame, region: Region): Paper {
  const perX = frame.width / (region.right - region.left);
  const perY = frame.height / (region.top - region.bottom);
  return {
    perX,
    perY,
    x: (log) => frame.left + (log - region.left) * perX,
    y: (log) => frame.top + (region.top - log) * perY,
    at: ({ x, y }) => ({ x: region.left + (x - frame.left) / perX, y: region.top - (y - frame.top) / perY }),
  };
}

const fine: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 4 };

/** "10K"; more digits where ticks are close together. */
export function writeFollowers(followers: number): string {
  return formatNumber(followers, followers < 10_000_000 && followers % 1000 !== 0 ? fine : compact);
}

const share: Intl.NumberFormatOptions = { style: 'percent', maximumSignificantDigits: 3 };

/** "0.1%", "10%". */
export function writeShare(rate: number): string {
  return formatNumber(rate, share);
}
