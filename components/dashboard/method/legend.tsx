/** The names of a plot's curves, in their order, each with the line that it is drawn with. */
export function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul class="legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg class="legend-line" viewBox="0 0 24 8" aria-hidden="true">
            <path class={`curve-middle curve-${index}`} d="M0 4H24" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
