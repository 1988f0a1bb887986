import type { BrowserContext } from 'playwright-core';

/** Pages by address. What is not here gets an empty answer, as a page with blocked pictures and scripts would. */
export type Served = { page(url: string, html: string): void };

/** What a request gets: a page, or an empty answer. */
export type ServedAnswer = { status: number; body: string };

export const servedType = 'text/html; charset=utf-8';

/** Pages that are to be served, and what each request gets. */
export function servedPages(): Served & { answer(url: string, navigates: boolean): ServedAnswer } {
  const pages = new Map<string, string>();
  return {
    page: (url, html) => pages.set(key(url), html),
    answer(url, navigates) {
      const body = navigates ? pages.get(key(url)) : undefined;
      if (body !== undefined) return { status: 200, body };
      return { status: navigates ? 404 : 204, body: '' };
    },
  };
}

export async function serveAt(context: BrowserContext): Promise<Served> {
  const served = servedPages();
  await context.route(
    (url) => url.protocol.startsWith('http'),
    (route, request) => route.fulfill({ contentType: servedType, ...served.answer(request.url(), request.isNavigationRequest()) }),
  );
  return served;
}

function key(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin + pathname + search;
}
