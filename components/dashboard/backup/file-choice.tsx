import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { upload } from '../../ui/drawings';
import { Icon } from '../../ui/icon';

type FileChoiceProps = {
  /** A file is above the page. */
  isOver: boolean;
  onFile: (file: File) => void;
};

/** A file is chosen here, or dropped anywhere on the page. */
export function FileChoice({ isOver, onFile }: FileChoiceProps) {
  const field = useRef<HTMLInputElement>(null);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
    if (file) onFile(file);
  };

  return (
    <div class={`file-choice ${isOver ? 'file-over' : ''}`}>
      <label class="button button-plain">
        <Icon of={upload} />
        {i18n.t('backup.restore.choose')}
        <input ref={field} type="file" class="visually-hidden" accept=".loupe,.gz" onChange={(event) => take(event.currentTarget.files)} />
      </label>
      <span class="soft">{i18n.t('backup.restore.drop')}</span>
    </div>
  );
}
