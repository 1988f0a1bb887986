import { useEffect, useState } from 'preact/hooks';

export type Route = { page: 'lists' } | { page: 'list'; id: string } | { page: 'method' } | { page: 'settings' };

/** The page that an address's hash names; the lists for one that names none. */
export function routeOf(hash: string): Route {
  const [page, id] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'settings' || page === 'method') return { page };
  return page === 'lists' && id !== undefined && id !== '' ? { page: 'list', id } : { page: 'lists' };
}

/** The hash that leads to a page. */
export function hashOf(route: Route): string {
  return route.page === 'list' ? `#/lists/${route.id}` : `#/${route.page}`;
}

/** Goes to a page as a link would. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** The page in the address bar, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
