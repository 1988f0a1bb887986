import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { page: 'lists' }
  | { page: 'list'; id: string }
  | { page: 'creator'; id: string }
  | { page: 'compare'; ids: readonly string[] }
  /** `listId`: the list that is proposed for what comes in, null for none. */
  | { page: 'import'; listId: string | null }
  | { page: 'backup' }
  | { page: 'method' }
  | { page: 'settings' }
  | { page: 'welcome' }
  /** `id`: which of the invented creators. */
  | { page: 'sample'; id: string };

/** The page that an address's hash names; the lists for one that names none. */
export function routeOf(hash: string): Route {
  const [page, rest = ''] = hash.replace(/^#\/?/, '').split('/');
  switch (page) {
    case 'backup':
    case 'method':
    case 'settings':
    case 'welcome':
      return { page };
    case 'sample':
      return { page, id: rest };
    case 'import':
      return { page, listId: rest === '' ? null : rest };
    case 'creators':
      return rest === '' ? { page: 'lists' } : { page: 'creator', id: rest };
    case 'compare':
      return { page, ids: rest.split(',').filter((id) => id !== '') };
    default:
      return page === 'lists' && rest !== '' ? { page: 'list', id: rest } : { page: 'lists' };
  }
}

/** The hash that leads to a page. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'list':
      return `#/lists/${route.id}`;
    case 'creator':
      return `#/creators/${route.id}`;
    case 'compare':
      return `#/compare/${route.ids.join(',')}`;
    case 'sample':
      return `#/sample/${route.id}`;
    case 'import':
      return route.listId === null ? '#/import' : `#/import/${route.listId}`;
    default:
      return `#/${route.page}`;
  }
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
