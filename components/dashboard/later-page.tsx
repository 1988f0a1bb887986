import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Empty } from './empty';

type Loading<P> = { state: 'waiting' } | { state: 'here'; Page: ComponentType<P> } | { state: 'failed' };

/**
 * A page whose code is fetched when it is first looked at, so that the lists are there sooner. What was fetched stays. The one thing that can
 * go wrong is that the extension was updated meanwhile, and its old files are gone.
 */
export function laterPage<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: ComponentType<P> | null = null;
  return function LaterPage(props: P) {
    const [loading, setLoading] = useState<Loading<P>>(fetched ? { state: 'here', Page: fetched } : { state: 'waiting' });

    useEffect(() => {
      if (loading.state !== 'waiting') return;
      let wanted = true;
      fetch().then(
        (Page) => {
          fetched = Page;
          if (wanted) setLoading({ state: 'here', Page });
        },
        () => wanted && setLoading({ state: 'failed' }),
      );
      return () => {
        wanted = false;
      };
    }, [loading.state]);

    if (loading.state === 'waiting') return null;
    if (loading.state === 'failed') return <PageMissing />;
    return <loading.Page {...props} />;
  };
}

function PageMissing() {
  return (
    <>
      <h1>{i18n.t('dashboard.pageMissing.title')}</h1>
      <Empty title={i18n.t('dashboard.pageMissing.what')} text={i18n.t('dashboard.pageMissing.text')}>
        <Button onClick={() => location.reload()}>{i18n.t('dashboard.cannotOpen.retry')}</Button>
      </Empty>
    </>
  );
}
