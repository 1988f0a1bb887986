import { useEffect, useState } from 'preact/hooks';
import { type ExportChoice, firstChoice, keepChoice, readChoice } from '../../../lib/transfer/export/last-choice';

/** How a list was last exported, null until it is known; and a way to change it, which is remembered from then on. */
export function useLastChoice(): [ExportChoice | null, (change: Partial<ExportChoice>) => void] {
  const [choice, setChoice] = useState<ExportChoice | null>(null);

  useEffect(() => {
    let wanted = true;
    const take = (read: ExportChoice) => wanted && setChoice(read);
    readChoice().then(take, () => take(firstChoice));
    return () => {
      wanted = false;
    };
  }, []);

  const change = (part: Partial<ExportChoice>) => {
    const next = { ...(choice ?? firstChoice), ...part };
    setChoice(next);
    // That it is remembered is a comfort; nobody has to learn that it was not.
    void keepChoice(next).catch(() => undefined);
  };
  return [choice, change];
}
