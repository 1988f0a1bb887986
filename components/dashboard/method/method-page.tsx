import { i18n } from '#i18n';
import { AccountMethod } from './account-method';
import { AudienceMethod } from './audience-method';
import { CommentsMethod } from './comments-method';
import { EngagementMethod } from './engagement-method';
import { FocusMethod } from './focus-method';

/** How every score is made, from what, how well it does, and where it is weak; drawn from the files that the scores themselves use. */
export function MethodPage() {
  return (
    <article class="method">
      <header class="method-head">
        <h1>{i18n.t('method.title')}</h1>
        <p>{i18n.t('method.about')}</p>
        <p class="method-evidence">{i18n.t('score.audience.evidence')}</p>
      </header>
      <EngagementMethod />
      <AccountMethod />
      <AudienceMethod />
      <CommentsMethod />
      <FocusMethod />
    </article>
  );
}
