import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay } from '../../../lib/store/calendar';
import { Button } from '../../ui/button';
import { copyTable } from '../copy-table';
import { saveFile } from '../save-file';
import { useToaster } from '../toasts';
import { dayText } from '../when';
import { copyImage } from './copy-image';
import { drawImage } from './draw-image';
import type { Comparison } from './shown-rows';
import { tableAsHtml, tableAsText } from './write-table';

/** The ways that a comparison leaves the page: as a picture or as a table. */
export function HandOverBar({ comparison }: { comparison: Comparison }) {
  const show = useToaster();
  const [busy, setBusy] = useState(false);
  const draw = () =>
    drawImage(comparison, {
      title: i18n.t('compare.image.title'),
      date: dayText(Date.now()),
      brand: i18n.t('app.name'),
      best: i18n.t('compare.best'),
    });
  const fileName = `${i18n.t('compare.image.file', [localDay(Date.now())])}.png`;

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      show({ tone: 'done', text: await work() });
    } catch {
      show({ tone: 'failed', text: i18n.t('compare.image.failed') });
    } finally {
      setBusy(false);
    }
  };
  const copyPicture = () =>
    attempt(async () => {
      const picture = draw();
      if (await copyImage(picture)) return i18n.t('compare.image.copied');
      saveFile(await picture, fileName);
      return i18n.t('compare.image.saved_instead');
    });
  const savePicture = () =>
    attempt(async () => {
      saveFile(await draw(), fileName);
      return i18n.t('compare.image.saved');
    });
  const copyText = async () => {
    const best = i18n.t('compare.best');
    try {
      await copyTable(tableAsText(comparison, best), tableAsHtml(comparison, best));
      show({ tone: 'done', text: i18n.t('compare.text.copied') });
    } catch {
      show({ tone: 'failed', text: i18n.t('compare.text.failed') });
    }
  };

  return (
    <div class="actions">
      <Button look="primary" disabled={busy} onClick={copyPicture}>
        {i18n.t('compare.image.copy')}
      </Button>
      <Button disabled={busy} onClick={savePicture}>
        {i18n.t('compare.image.save')}
      </Button>
      <Button onClick={copyText}>{i18n.t('compare.text.copy')}</Button>
    </div>
  );
}
