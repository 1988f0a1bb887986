import { i18n } from '#i18n';

/** A publication's address as a link that the visitor can follow; a sentence where there is none. */
export function Publication({ source }: { source: string }) {
  if (!source.startsWith('https://')) return <span class="soft">{source}</span>;
  return (
    <a class="source" href={source} target="_blank" rel="noreferrer">
      {i18n.t('dashboard.settings.benchmarks.source', [new URL(source).host])}
    </a>
  );
}
