import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { upload } from '../../ui/drawings';
import { Icon } from '../../ui/icon';

/** A file is dropped here, or chosen. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
    if (file) onFile(file);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the field that it surrounds
    <div
      class={`file-choice ${isOver ? 'file-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button button-plain">
        <Icon of={upload} />
        {i18n.t('backup.restore.choose')}
        <input ref={field} type="file" class="visually-hidden" accept=".loupe,.gz" onChange={(event) => take(event.currentTarget.files)} />
      </label>
      <span class="soft">{i18n.t('backup.restore.drop')}</span>
    </div>
  );
}
