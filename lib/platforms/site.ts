import type { PlatformId } from '../model/reading';

export type Site = {
  readonly id: PlatformId;
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** When the visitor is asked for leave to read its pages: at installation, or by a click later. */
  readonly leave: 'at-install' | 'on-click';
  /** Match patterns of the addresses that can be a profile of this network; none where every instance has an address of its own. */
  readonly hosts: readonly string[];
  /** Where the network begins; null where there is no one such place. */
  readonly home: string | null;
  /** Addresses of a profile, by handle and by the network's own id; {} stands for it, {host} for what follows the last @ in it. */
  readonly profile: { readonly handle?: string; readonly id?: string };
};
