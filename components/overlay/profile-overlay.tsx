import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Judged } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import type { OverlayPlace } from '../../lib/model/settings';
import type { OverlayActions, Sampling } from './actions';
import { Bar, floatingPlace } from './bar';
import { Chip } from './chip';
import type { LaterSource } from './later';
import { LaterSlot } from './later-slot';
import { MoveHandle } from './move-handle';
import { useCarriedFocus } from './use-carried-focus';

type ProfileOverlayProps = {
  reading: Reading;
  judged: Judged;
  sampling: Sampling | null;
  actions: OverlayActions;
  later: LaterSource;
  docked: boolean;
};

/** Chip and card of one profile. */
export function ProfileOverlay({ reading, judged, sampling, actions, later, docked }: ProfileOverlayProps) {
  const [open, setOpen] = useState(false);
  // What the visitor did here wins over answers that were on their way meanwhile.
  const [own, setOwn] = useState<OverlayPlace | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const { collapsed, moved } = own ?? judged.overlay;

  const carryFocus = useCarriedFocus(docked);

  const close = () => {
    setOpen(false);
    chip.current?.focus();
  };
  const settle = (place: OverlayPlace) => {
    setOwn(place);
    actions.place(place);
  };

  return (
    <section aria-label={i18n.t('app.name')} onKeyDown={(event) => open && event.key === 'Escape' && close()}>
      <Bar bar={bar} at={floatingPlace(moved, docked)}>
        <MoveHandle
          bar={bar}
          onMove={(place) => setOwn({ collapsed, moved: place })}
          onRest={(handle) => {
            carryFocus(handle);
            actions.place({ collapsed, moved });
          }}
        />
        <Chip
          judged={judged}
          collapsed={collapsed}
          open={open}
          button={chip}
          onToggle={() => (open ? close() : setOpen(true))}
          onNear={() => void later.fetch()}
        />
      </Bar>
      {open && (
        <LaterSlot
          what="card"
          source={later}
          props={{
            bar,
            reading,
            judged,
            sampling,
            actions,
            collapsed,
            onCollapse: () => settle({ collapsed: !collapsed, moved }),
            onClose: close,
            onPutBack:
              moved &&
              (() => {
                close();
                carryFocus(chip.current);
                settle({ collapsed, moved: null });
              }),
          }}
        />
      )}
    </section>
  );
}
