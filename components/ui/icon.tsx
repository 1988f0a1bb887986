/** A drawing of drawings.ts, stroked with the colour of the text. Ornament only: what it means is said by text or `aria-label` beside it. */
export function Icon({ of }: { of: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={of} />
    </svg>
  );
}
