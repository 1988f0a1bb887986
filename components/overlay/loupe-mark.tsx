/** The product's picture in the colour of the text. */
export function LoupeMark() {
  return (
    <svg class="loupe" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="6.5" cy="6.5" r="5.2" />
      <path d="M10.5 10.5l3.5 3.5" />
      <path class="loupe-gem" d="M4.8 4.5h3.4l1.3 1.6-3 3.5-3-3.5z" />
    </svg>
  );
}
