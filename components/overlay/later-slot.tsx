import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Drawn, Later, LaterSource } from './later';

type Come = { kind: 'waiting' } | { kind: 'here'; later: Later } | { kind: 'failed' };

type LaterSlotProps<K extends keyof Drawn> = {
  what: K;
  props: Drawn[K];
  source: LaterSource;
};

/** Where something is drawn whose script comes when it is first wanted, so that pages on which nobody wants it stay light. */
export function LaterSlot<K extends keyof Drawn>({ what, props, source }: LaterSlotProps<K>) {
  const slot = useRef<HTMLDivElement>(null);
  const [come, setCome] = useState<Come>(source.here === null ? { kind: 'waiting' } : { kind: 'here', later: source.here });

  useEffect(() => {
    if (come.kind === 'waiting')
      void source.fetch().then((later) => setCome(later === null ? { kind: 'failed' } : { kind: 'here', later }));
  }, []);
  useLayoutEffect(() => {
    if (come.kind === 'here' && slot.current) come.later.draw[what](slot.current, props);
  });
  useLayoutEffect(() => {
    const { current } = slot;
    if (come.kind === 'here' && current) return () => come.later.draw[what](current, null);
  }, [come]);

  return (
    <div ref={slot}>
      {come.kind === 'failed' && what === 'card' && (
        <p class="no-script" role="alert">
          {i18n.t('failure.no_answer')}
        </p>
      )}
    </div>
  );
}
