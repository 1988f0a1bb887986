/** Line drawings on a 16-unit square, as in components/ui/drawings.ts, of what only the market has. */
export const lasso =
  'M8 2.5c3.3 0 5.8 1.6 5.8 3.9S11.3 10.3 8 10.3 2.2 8.7 2.2 6.4 4.7 2.5 8 2.5zM5.2 9.8c-1 .9-1 2.2.1 2.6 1 .4 1.6 1 .9 1.9';
export const rectangle = 'M2.5 3v.01M2.5 3h3M8.2 3h1.6M12.5 3h1M13.5 3v2.4M13.5 8v1.2M13.5 12v1h-2M9.2 13H7M4.5 13h-2v-2.2M2.5 8.6V7';
export const move = 'M8 2v12M2 8h12M6.2 3.8L8 2l1.8 1.8M6.2 12.2L8 14l1.8-1.8M3.8 6.2L2 8l1.8 1.8M12.2 6.2L14 8l-1.8 1.8';
export const nearer = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3L14 14M7 5v4M5 7h4';
export const farther = 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3L14 14M5 7h4';
export const whole = 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10';
