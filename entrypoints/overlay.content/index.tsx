import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsAtInstall } from '../../lib/platforms/sites';

export default defineContentScript({
  matches: hostsAtInstall(),
  runAt: 'document_end',
  main() {},
});
