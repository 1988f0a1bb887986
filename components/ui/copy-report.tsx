import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Diagnostics } from '../../lib/model/reading';
import { Button } from './button';
import { reportOf } from './report';

/** Puts the report on the clipboard, or shows it where the browser refuses the clipboard. */
export function CopyReport({ diagnostics }: { diagnostics: Diagnostics }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const report = reportOf(diagnostics);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );

  return (
    <>
      <Button look="primary" onClick={copy}>
        {i18n.t('unreadable.copy')}
      </Button>
      <p class="soft" role="status">
        {outcome === 'copied' && i18n.t('unreadable.copied')}
        {outcome === 'refused' && i18n.t('unreadable.copyFailed')}
      </p>
      {outcome === 'refused' && <textarea class="field report" readOnly rows={6} aria-label={i18n.t('unreadable.report')} value={report} />}
      <p class="soft">{i18n.t('unreadable.contains')}</p>
    </>
  );
}
