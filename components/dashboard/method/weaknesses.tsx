import { i18n } from '#i18n';

/** What a score cannot do, a sentence each. */
export function Weaknesses({ of }: { of: readonly string[] }) {
  return (
    <>
      <h3>{i18n.t('method.weak')}</h3>
      <ul class="weaknesses">
        {of.map((weakness) => (
          <li key={weakness}>{weakness}</li>
        ))}
      </ul>
    </>
  );
}
