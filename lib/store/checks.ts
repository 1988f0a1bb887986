export type Loose = Record<string, unknown>;

/** An object that is no list, whatever it holds. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** A text, or null. */
export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** A boolean, or null. */
export const isFlagOrNull = (value: unknown): value is boolean | null => value === null || typeof value === 'boolean';

/** A finite number. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A finite number, or null. */
export const isNumberOrNull = (value: unknown): value is number | null => value === null || isNumber(value);

/** A whole number from 0 on, as far as a double holds them exactly. */
export const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
