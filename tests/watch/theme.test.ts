// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { themeOf } from '../../lib/watch/theme';

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('the overlay is light or dark after the page', () => {
  test.each([
    ['a white body', 'rgb(255, 255, 255)', 'light'],
    ['a black body', 'rgb(0, 0, 0)', 'dark'],
    ['a deep blue body', 'rgb(21, 32, 43)', 'dark'],
    ['a pale body', 'rgba(250, 250, 250, 0.9)', 'light'],
  ])('%s', (_, color, theme) => {
    document.body.style.backgroundColor = color;
    expect(themeOf(window)).toBe(theme);
  });

  test('a transparent body lets its root decide', () => {
    document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    document.documentElement.style.backgroundColor = 'rgb(15, 15, 15)';
    expect(themeOf(window)).toBe('dark');
  });

  test('a page that paints nothing follows the scheme that it names', () => {
    document.head.innerHTML = '<meta name="color-scheme" content="dark">';
    expect(themeOf(window)).toBe('dark');
  });

  test('a page that says nothing is light', () => {
    expect(themeOf(window)).toBe('light');
  });
});
