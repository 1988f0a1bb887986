import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { close } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { reportOf } from '../ui/report';
import { Bar, floatingPlace } from './bar';
import type { UnreadableProps } from './later';
import { LoupeMark } from './loupe-mark';

type Outcome = 'copied' | 'refused' | null;

/** Says on the page that it could not be read, with the report that helps to mend that one click away. */
export function Unreadable({ network, diagnostics }: UnreadableProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (closed) return null;
  const copy = () =>
    navigator.clipboard.writeText(reportOf(diagnostics)).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  const what = diagnostics.identity === 'agrees' ? 'changed' : 'nobody';
  return (
    <section aria-label={i18n.t('app.name')}>
      <Bar bar={bar} at={floatingPlace(null, false)}>
        <button type="button" class="chip" title={i18n.t('unreadable.contains')} onClick={copy}>
          <LoupeMark />
          <span>{i18n.t(`unreadable.${what}`, [network])}</span>
          {outcome === null && <span class="chip-part">{i18n.t('unreadable.copy')}</span>}
        </button>
        <span class="chip-outcome" role="status">
          {outcome !== null && i18n.t(`unreadable.${outcome}`)}
        </span>
        <button type="button" class="chip" aria-label={i18n.t('overlay.close')} onClick={() => setClosed(true)}>
          <Icon of={close} />
        </button>
      </Bar>
    </section>
  );
}
