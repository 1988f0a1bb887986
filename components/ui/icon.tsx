/** Line drawings on a 16-unit square, stroked with the colour of the text. */
const drawings = {
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  check: 'M3 8.5l3.2 3.2L13 5',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M8 3v10M4 9l4 4 4-4',
  expand: 'M9 3h4v4M13 3L9 7M7 13H3V9M3 13l4-4',
  flag: 'M4 14V2.5h8L10 6l2 3.5H4',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4v.01M2.5 8v.01M2.5 12v.01',
  minimise: 'M3.5 8h9',
  neutral: 'M6 8h4',
  plus: 'M8 3v10M3 8h10',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5',
  settings: 'M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4',
  up: 'M8 13V3M4 7l4-4 4 4',
  wave: 'M3 9c1.7-3 3.3-3 5-1s3.3 2 5-1',
} as const;

export type IconName = keyof typeof drawings;

/** Ornament only: what it means is said by text or `aria-label` beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
