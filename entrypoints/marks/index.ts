import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from './start-marks';

/** Marks the handles on a page that are on a list. Runs where the worker has registered it, and in tabs that were open before that. */
export default defineUnlistedScript(() => {
  if (globalThis.creatorLoupeMarks?.isGoing()) return;
  globalThis.creatorLoupeMarks = startMarks(globalThis.creatorLoupeNetwork);
});
