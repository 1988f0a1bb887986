import type { BrowserContext } from 'playwright-core';

/** Pages by address. What is not here gets an empty answer, as a page with blocked pictures and scripts would. */
export type Served = { page(url: string, html: string): void };

export async function serveAt(context: BrowserContext): Promise<Served> {
  const pages = new Map<string, string>();
  await context.route(
    (url) => url.protocol.startsWith('http'),
    (route, request) => {
      const body = request.isNavigationRequest() ? pages.get(key(request.url())) : undefined;
      if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      return route.fulfill({ status: request.isNavigationRequest() ? 404 : 204, body: '' });
    },
  );
  return { page: (url, html) => pages.set(key(url), html) };
}

function key(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin + pathname + search;
}
