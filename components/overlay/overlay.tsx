import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Judged } from '../../lib/messages/protocol';
import type { Diagnostics, Reading } from '../../lib/model/reading';
import { reload } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { direction, language } from '../ui/words';
import type { OverlayActions, Sampling } from './actions';
import { Bar, floatingPlace } from './bar';
import type { LaterSource } from './later';
import { LaterSlot } from './later-slot';
import { ProfileOverlay } from './profile-overlay';

export type { OverlayActions, Sampling } from './actions';

export type OverlayState =
  | { kind: 'profile'; reading: Reading; judged: Judged; sampling: Sampling | null }
  | { kind: 'unreadable'; network: string; diagnostics: Diagnostics }
  | { kind: 'outdated' };

function Outdated({ docked }: { docked: boolean }) {
  const bar = useRef<HTMLDivElement>(null);
  return (
    <Bar bar={bar} at={floatingPlace(null, docked)}>
      <button type="button" class="chip" onClick={() => location.reload()}>
        <Icon of={reload} />
        {i18n.t('overlay.outdated')}
      </button>
    </Bar>
  );
}

type OverlayProps = { state: OverlayState; actions: OverlayActions; later: LaterSource; docked: boolean };

/** What Creator Loupe shows on a profile page. `docked`: it stands beside the profile's name, else it floats. */
export function Overlay({ state, actions, later, docked }: OverlayProps) {
  return (
    // The interface reads in the direction of its own language, not of the page's.
    <div class="overlay" lang={language()} dir={direction()}>
      <Content state={state} actions={actions} later={later} docked={docked} />
    </div>
  );
}

function Content({ state, actions, later, docked }: OverlayProps) {
  switch (state.kind) {
    case 'outdated':
      return <Outdated docked={docked} />;
    case 'unreadable':
      return <LaterSlot what="unreadable" source={later} props={{ network: state.network, diagnostics: state.diagnostics }} />;
    case 'profile': {
      const { reading, judged, sampling } = state;
      const key = `${reading.platform} ${reading.ref.value}`;
      return (
        <ProfileOverlay key={key} reading={reading} judged={judged} sampling={sampling} actions={actions} later={later} docked={docked} />
      );
    }
  }
}
