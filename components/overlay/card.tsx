import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TierBadge } from '../score/tier-badge';
import { Button } from '../ui/button';
import { close, expand, minimise } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { CardFooter } from './card-footer';
import { Judgement } from './judgement';
import type { CardProps } from './later';
import { type CardPlace, placeCard, windowSize } from './placement';
import { SamplePosts } from './sample-posts';
import { SavePanel } from './save-panel';
import { useTopLayer } from './use-top-layer';

const wantedWidth = 360;

/** Keeps the card at its chip while the page scrolls and the window changes; nothing is listened to while no card is open. */
function useCardPlace(bar: RefObject<HTMLElement | null>): CardPlace | null {
  const [place, setPlace] = useState<CardPlace | null>(null);
  const follow = () => {
    const box = bar.current?.getBoundingClientRect();
    if (!box) return;
    const next = placeCard(box, windowSize(), wantedWidth);
    setPlace((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  };
  useLayoutEffect(follow);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('resize', follow, { signal: stop.signal });
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return place;
}

const px = (length: number | null) => (length === null ? 'auto' : `${length}px`);

/** The judgement in full, as a dialog that leaves the page usable. */
export function Card({ bar, reading, judged, sampling, actions, collapsed, onCollapse, onClose, onPutBack }: CardProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const place = useCardPlace(bar);
  useTopLayer(card);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const collapse = collapsed ? i18n.t('overlay.expand') : i18n.t('overlay.collapse');
  const style = place && {
    left: px(place.left),
    top: px(place.top),
    bottom: px(place.bottom),
    width: px(place.width),
    maxHeight: px(place.maxHeight),
  };
  return (
    <div class="card" role="dialog" aria-labelledby={id} popover="manual" tabIndex={-1} ref={card} style={style ?? undefined}>
      <header class="card-head">
        <div class="card-who">
          <h2 class="card-name" id={id}>
            <bdi>{reading.name ?? reading.handle ?? reading.ref.value}</bdi>
          </h2>
          <p class="card-handle">
            <TierBadge tier={judged.assessment.tier} />
            {reading.handle !== null && <bdi class="soft">@{reading.handle}</bdi>}
          </p>
        </div>
        <Button look="icon" aria-label={collapse} title={collapse} onClick={onCollapse}>
          <Icon of={collapsed ? expand : minimise} />
        </Button>
        <Button look="icon" aria-label={i18n.t('overlay.close')} title={i18n.t('overlay.close')} onClick={onClose}>
          <Icon of={close} />
        </Button>
      </header>
      {/* Scrolls, so it has to be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser */}
      <section class="card-body" tabIndex={0} aria-label={i18n.t('overlay.judgement')}>
        <Judgement judged={judged} sample={<SamplePosts sampling={sampling} actions={actions} />} />
      </section>
      <SavePanel judged={judged} actions={actions} />
      <CardFooter platform={reading.platform} actions={actions} onPutBack={onPutBack} />
    </div>
  );
}
