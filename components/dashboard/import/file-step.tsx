import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { upload } from '../../ui/drawings';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { saveFile } from '../save-file';
import { useToaster } from '../toasts';
import { isTyping } from '../typing';
import { mostMegabytes } from './refused';
import { sampleCsv } from './sample-file';

type FileStepProps = { onFile: (file: Blob, name: string) => void };

/** Chooses the file: by button, by dropping it anywhere on the page, or by pasting rows. */
export function FileStep({ onFile }: FileStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const show = useToaster();

  const take = (file: File | undefined) => {
    if (file) onFile(file, file.name);
  };

  useEffect(() => {
    const refuse = () => show({ tone: 'failed', text: i18n.t('importing.file.empty') });
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
      if (file) return onFile(file, file.name);
      if (text.trim() === '') return refuse();
      onFile(new Blob([text]), i18n.t('importing.file.pasted'));
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file, file.name);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile, show]);

  return (
    <div class={over ? 'import-drop import-drop-over' : 'import-drop'}>
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
        onClick={() => saveFile(new Blob([sampleCsv()], { type: 'text/csv' }), `${i18n.t('importing.file.sampleName')}.csv`)}
      >
        {i18n.t('importing.file.sample')}
      </Button>
    </div>
  );
}
