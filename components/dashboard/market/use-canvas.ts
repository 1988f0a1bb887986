import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Size } from '../use-size';
import { paintScene } from './paint';
import { type Palette, readPalette, watchPalette } from './palette';
import { frameIn } from './paper';
import type { Scene } from './pen';

/** Pixels of the screen per CSS pixel; another window or zoom may have others. */
function useRatio(): number {
  const [ratio, setRatio] = useState(() => devicePixelRatio || 1);
  useLayoutEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`);
    const changed = () => setRatio(devicePixelRatio || 1);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [ratio]);
  return ratio;
}

/** The colours of the page as they are now; null until the element is there. */
function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const read = () => setPalette(readPalette(host));
    read();
    return watchPalette(read);
  }, [element]);
  return palette;
}

/** Paints the scene on a canvas, again whenever the scene, the room for it, the screen or the colours change. */
export function useCanvas(host: RefObject<HTMLElement | null>, size: Size, scene: Scene): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useRatio();
  const palette = usePalette(host);
  useLayoutEffect(() => {
    const target = canvas.current;
    const context = target?.getContext('2d');
    if (!target || !context || palette === null) return;
    target.width = Math.round(size.width * ratio);
    target.height = Math.round(size.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    paintScene({ context, palette, frame: frameIn(size.width, size.height), ratio }, scene);
  }, [scene, size, palette, ratio]);
  return canvas;
}
