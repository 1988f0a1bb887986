export const mainId = 'main';

/** Puts the keyboard at the start of the main part, for when what had the focus is gone. */
export function focusMain(): void {
  document.getElementById(mainId)?.focus();
}
