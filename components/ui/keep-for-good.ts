/**
 * Asks the browser to keep our storage when the disk runs short. It may refuse without harm: lists are then kept as long
 * as there is room, and the next save asks again.
 */
export async function keepForGood(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
