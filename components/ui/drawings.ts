/** Line drawings on a 16-unit square, each by itself so that a script carries only those that it draws. */
export const bookmark = 'M4 2.5h8v11l-4-3-4 3z';
export const check = 'M3 8.5l3.2 3.2L13 5';
export const chevron = 'M4 6l4 4 4-4';
export const close = 'M4 4l8 8M12 4l-8 8';
export const down = 'M8 3v10M4 9l4 4 4-4';
export const expand = 'M9 3h4v4M13 3L9 7M7 13H3V9M3 13l4-4';
export const flag = 'M4 14V2.5h8L10 6l2 3.5H4';
export const grip = 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01';
export const list = 'M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4v.01M2.5 8v.01M2.5 12v.01';
export const method = 'M2.5 2.5v11h11M5 10.5l2.5-3 2 1.5L13 4.5';
export const minimise = 'M3.5 8h9';
export const neutral = 'M6 8h4';
export const plus = 'M8 3v10M3 8h10';
export const reload = 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5';
export const settings = 'M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4';
export const up = 'M8 13V3M4 7l4-4 4 4';
export const wave = 'M3 9c1.7-3 3.3-3 5-1s3.3 2 5-1';
