/** The address that somebody wrote, where a browser may go there; null for anything else, such as what would run something. */
export function addressIn(text: string): string | null {
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
