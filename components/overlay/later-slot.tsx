import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardProps, DrawCard } from './card-props';

type Come = { kind: 'waiting' } | { kind: 'here'; draw: DrawCard } | { kind: 'failed' };

/** Where the card is drawn. Its script comes when a card is first wanted, so that pages on which none is opened stay light. */
export function CardSlot(props: CardProps) {
  const { card, fetchCard } = props.actions;
  const slot = useRef<HTMLDivElement>(null);
  const [come, setCome] = useState<Come>(card === null ? { kind: 'waiting' } : { kind: 'here', draw: card });

  useEffect(() => {
    if (come.kind === 'waiting') void fetchCard().then((draw) => setCome(draw === null ? { kind: 'failed' } : { kind: 'here', draw }));
  }, []);
  useLayoutEffect(() => {
    if (come.kind === 'here' && slot.current) come.draw(slot.current, props);
  });
  useLayoutEffect(() => {
    const { current } = slot;
    if (come.kind === 'here' && current) return () => come.draw(current, null);
  }, [come]);

  return (
    <div ref={slot}>
      {come.kind === 'failed' && (
        <p class="no-card" role="alert">
          {i18n.t('failure.no_answer')}
        </p>
      )}
    </div>
  );
}
