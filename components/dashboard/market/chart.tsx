import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Grid, makeGrid, nearestPoint, type Place, pointsBetween, pointsInside } from '../../../lib/desk/market-find';
import type { ShelfRow } from '../../../lib/model/shelf';
import { useSize } from '../use-size';
import { ChartOverlay } from './chart-overlay';
import { HoverCard } from './hover-card';
import { frameIn, paperOn } from './paper';
import type { Scene } from './pen';
import type { Teller } from './told';
import { useCanvas } from './use-canvas';
import { type Drawing, type How, type Tool, useDrawing } from './use-drawing';
import type { Looking } from './use-region';
import { useStepping, zoomStep } from './use-stepping';

/** How near the pointer has to come, in pixels. */
const reach = 14;

/** Where nothing is laid out yet. */
const unlaid = { width: 640, height: 400 };

type ChartProps = {
  scene: Scene & { cloud: { rows: readonly ShelfRow[] } };
  label: string;
  looking: Looking;
  tool: Tool;
  teller: Teller;
  onPoints: (indexes: readonly number[], how: How | 'toggle') => void;
  onOpen: (profileId: string) => void;
};

/** The picture itself: painted on a canvas, with what the pointer and the keys do in it. */
export function Chart({ scene, label, looking, tool, teller, onPoints, onOpen }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const size = useSize(host, unlaid);
  const canvas = useCanvas(host, size, scene);
  const { cloud } = scene;
  const frame = useMemo(() => frameIn(size.width, size.height), [size]);
  const paper = useMemo(() => paperOn(frame, looking.region), [frame, looking.region]);
  const grid = useGrid(cloud);
  const [active, setActive] = useState<{ index: number; by: 'pointer' | 'keys' } | null>(null);
  useEffect(() => setActive(null), [cloud]);

  const pointAt = (at: Place) => {
    const inFrame = at.x >= frame.left && at.x <= frame.left + frame.width && at.y >= frame.top && at.y <= frame.top + frame.height;
    return inFrame ? nearestPoint(cloud, grid(), paper.at(at), paper, reach) : null;
  };
  const open = (index: number) => {
    const row = cloud.rows[index];
    if (row) onOpen(row.digest.id);
  };

  const { drawing, on } = useDrawing({
    tool,
    onHover: (at) => {
      const index = at === null ? null : pointAt(at);
      setActive((now) => {
        if (index === null) return now?.by === 'keys' && at === null ? now : null;
        return now?.index === index ? now : { index, by: 'pointer' };
      });
    },
    onClick: (at, event) => {
      const index = pointAt(at);
      if (index === null) return;
      if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return onPoints([index], event.altKey ? 'remove' : 'toggle');
      // A finger does not hover: the first touch says who it is.
      if (event.pointerType === 'touch' && active?.index !== index) return setActive({ index, by: 'pointer' });
      open(index);
    },
    onDrawn: (drawn: Drawing, how) => {
      const corners = drawn.tool === 'lasso' ? drawn.trail : [drawn.from, drawn.to];
      const [one, other, ...more] = corners.map(paper.at);
      if (one === undefined || other === undefined) return;
      onPoints(drawn.tool === 'lasso' ? pointsInside(cloud, [one, other, ...more]) : pointsBetween(cloud, one, other), how);
    },
    onMove: (byX, byY) => looking.move(-byX / paper.perX, byY / paper.perY),
  });

  // The listener has to be able to keep the page from zooming, which one that JSX attaches cannot promise.
  useEffect(() => {
    const element = host.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element?.getBoundingClientRect();
      if (box) looking.zoom(zoomStep ** (-event.deltaY / 100), paper.at({ x: event.clientX - box.left, y: event.clientY - box.top }));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [paper, looking]);

  const { told, onKeyDown } = useStepping({
    cloud,
    paper,
    looking,
    teller,
    index: active?.index ?? null,
    isSelected: (index) => scene.selected?.[index] === 1,
    onStep: (index) => setActive(index === null ? null : { index, by: 'keys' }),
    onToggle: (index) => onPoints([index], 'toggle'),
    onOpen: open,
  });

  const row = active === null ? undefined : cloud.rows[active.index];
  return (
    <div class="market-chart">
      <div
        ref={host}
        class={`market-paper market-paper-${tool}${row ? ' market-paper-pointing' : ''}`}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is walked through by arrow keys has no element of its own
        tabIndex={0}
        dir="ltr"
        aria-label={label}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onBlur={() => setActive((now) => (now?.by === 'keys' ? null : now))}
        {...on}
      >
        <canvas ref={canvas} class="market-canvas" />
        <ChartOverlay size={size} paper={paper} drawing={drawing} digest={row?.digest ?? null} />
      </div>
      {row && active && drawing === null && (
        <HoverCard
          row={row}
          teller={teller}
          at={{ x: paper.x(cloud.x[active.index] ?? 0), y: paper.y(cloud.y[active.index] ?? 0) }}
          size={size}
        />
      )}
      <p id={helpId} class="visually-hidden">
        {i18n.t('market.help')}
      </p>
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}

type Points = Scene['cloud'];

/** The grid to find points by, made when the picture has been shown. */
function useGrid(cloud: Points): () => Grid {
  const made = useRef<{ of: Points; grid: Grid } | null>(null);
  const make = () => {
    if (made.current?.of !== cloud) made.current = { of: cloud, grid: makeGrid(cloud) };
    return made.current.grid;
  };
  useEffect(() => void make(), [cloud]);
  return make;
}
