import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { csvStyles, separatorIn } from '../../../lib/transfer/export/separators';
import { Button } from '../../ui/button';
import { upload } from '../../ui/drawings';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { locale } from '../../ui/words';
import { saveFile } from '../save-file';
import { useToaster } from '../toasts';
import { isTyping } from '../typing';
import { mostMegabytes } from './refused';
import { sampleCsv } from './sample-file';

type FileStepProps = {
  /** A file is above the page. */
  isOver: boolean;
  onFile: (file: Blob, name: string) => void;
};

/** Chooses the file: by button, by dropping it anywhere on the page, or by pasting rows. */
export function FileStep({ isOver, onFile }: FileStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onFile);
  latest.current = onFile;
  const show = useToaster();

  const take = (file: File | undefined) => {
    if (file) onFile(file, file.name);
  };

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      if (file) latest.current(file, file.name);
      else if (text.trim() !== '') latest.current(new Blob([text]), i18n.t('importing.file.pasted'));
      else show({ tone: 'failed', text: i18n.t('importing.file.empty') });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [show]);

  return (
    <div class={isOver ? 'import-drop import-drop-over' : 'import-drop'}>
      <Icon of={upload} />
      <Button look="primary" onClick={() => input.current?.click()}>
        {i18n.t('importing.file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={i18n.t('importing.file.choose')}
        accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,text/csv,text/tab-separated-values,application/json"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p>{i18n.t('importing.file.drop')}</p>
      <p class="soft">{i18n.t('importing.file.kinds', [formatNumber(mostMegabytes)])}</p>
      <Button
        look="quiet"
        onClick={() =>
          saveFile(
            new Blob([sampleCsv(csvStyles[separatorIn(locale())])], { type: 'text/csv' }),
            `${i18n.t('importing.file.sampleName')}.csv`,
          )
        }
      >
        {i18n.t('importing.file.sample')}
      </Button>
    </div>
  );
}
