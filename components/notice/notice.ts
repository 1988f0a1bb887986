import type { GeneratedI18nStructure } from '#i18n';
import type { FailureCode } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';

/** A message with what fills its places, or why something was not done. The page words it, so that the worker needs no formats. */
export type Said = { key: keyof GeneratedI18nStructure; values?: (string | number)[] } | { failure: FailureCode };

/** What happens in the page after a keyboard command. */
export type Notice = {
  says?: Said;
  /** Opens the card. */
  opens?: boolean;
  /** What Undo takes the creator off. */
  undo?: { reading: Reading; listId: string };
};

declare global {
  /** Set before the script of the notice runs; scripts of one extension share their globals in a page, and the page sees none of them. */
  var creatorLoupeNotice: Notice | undefined;
}
