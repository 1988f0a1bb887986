import type { Cloud } from '../../../lib/desk/market';
import type { Region } from '../../../lib/desk/market-axes';
import type { OutlinePoint, TierSpan } from '../../../lib/desk/market-band';
import { pictureFont } from '../picture';
import type { Palette } from './palette';
import type { Frame } from './paper';

/** A curve with its words, e.g. "Usual: Social Cat, 2024". */
export type Curve = { readonly text: string; readonly parts: readonly (readonly OutlinePoint[])[] };

/** Everything that the picture shows, whatever its size and colours. */
export type Scene = {
  readonly cloud: Cloud;
  readonly band: readonly Curve[];
  readonly line: Curve | null;
  readonly region: Region;
  /** 1 for each point that is selected; null where none of the list is. */
  readonly selected: Uint8Array | null;
  readonly tiers: readonly (TierSpan & { readonly name: string })[];
  readonly xName: string;
  readonly yName: string;
};

export type Pen = { readonly context: CanvasRenderingContext2D; readonly palette: Palette; readonly frame: Frame; readonly ratio: number };

export const font = `12px ${pictureFont}`;
export const strongFont = `600 ${font}`;
export const smallFont = font.replace('12px', '11px');
