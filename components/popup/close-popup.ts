/** Closes the popup when there is nothing left to do in it; the side panel, which has the same parts, stays. */
export function closePopup(): void {
  if (location.pathname === '/popup.html') window.close();
}
