import { i18n } from '#i18n';
import type { FailureCode } from '../../lib/messages/protocol';
import { Button } from './button';
import { keyPart } from './words';

/** What went wrong in plain words, ending with what to do next. */
export function failureText(code: FailureCode): string {
  return i18n.t(`failure.${keyPart(code)}`);
}

/** An error announced to screen readers, with "Try again" where that can help. */
export function Failure({ code, retry }: { code: FailureCode; retry?: (() => void) | undefined }) {
  return (
    <div class="failure" role="alert">
      <p>{failureText(code)}</p>
      {retry && <Button onClick={retry}>{i18n.t('failure.retry')}</Button>}
    </div>
  );
}
