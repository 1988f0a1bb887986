/**
 * Keeps what a page's own code pretends to be the visitor from doing anything inside `root`, which is open to the page: no button is pressed
 * and no form is sent by it. It may open and close the card, for that changes nothing.
 */
export function obeyOnlyVisitor(root: ShadowRoot): void {
  let pressed = false;
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) {
        if (!isOpening(event)) refuse(event);
        return;
      }
      pressed = true;
      // A form is sent in the same turn as the click or key that asks for it; a page that asks for it itself brings none.
      setTimeout(() => {
        pressed = false;
      });
    },
    true,
  );
  root.addEventListener('submit', (event) => pressed || refuse(event), true);
}

function isOpening({ target }: Event): boolean {
  return target instanceof Element && target.closest('[aria-haspopup="dialog"]') !== null;
}
