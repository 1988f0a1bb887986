import type { Page } from 'playwright-core';

/** Words that something is found by: part of it in any case, all of it where `exact` says so, or a pattern. */
export type Words = string | RegExp;

export type Role = Parameters<Page['getByRole']>[0];

type State = { state?: 'attached' | 'detached' | 'visible' | 'hidden'; timeout?: number };

/** A file as a visitor chooses it: by its path, or with what is in it. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

export type Download = { suggestedFilename(): string; path(): Promise<string> };

/** Where to look: a tab, or what was found in one. Open shadow trees are looked into. */
export type Place = {
  locator(css: string, options?: { hasText: Words }): Found;
  getByRole(role: Role, options?: { name?: Words; exact?: boolean; level?: number }): Found;
  getByLabel(text: Words, options?: { exact?: boolean }): Found;
  getByText(text: Words, options?: { exact?: boolean }): Found;
};

/** Elements that are looked for anew whenever something is done with them; what is done to one waits for it, and fails where there are two. */
export type Found = Place & {
  first(): Found;
  last(): Found;
  nth(index: number): Found;
  filter(options: { hasText: Words }): Found;
  count(): Promise<number>;
  waitFor(options?: State): Promise<void>;
  click(options?: { timeout?: number }): Promise<void>;
  check(): Promise<void>;
  focus(): Promise<void>;
  hover(): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  selectOption(option: { label: string }): Promise<unknown>;
  setInputFiles(file: ChosenFile): Promise<void>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  isChecked(): Promise<boolean>;
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  evaluate<T>(look: (element: HTMLElement) => T): Promise<T>;
  evaluateAll<T>(look: (elements: HTMLElement[]) => T): Promise<T>;
};

/** A tab as the scenarios use it, in the words of Playwright: its Page is one, and Firefox has one that speaks WebDriver BiDi (firefox-tab.ts). */
export type Tab = Place & {
  url(): string;
  title(): Promise<string>;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** Runs a function in the page; argument and result travel as JSON. */
  evaluate<T>(action: () => T | Promise<T>): Promise<T>;
  evaluate<A, T>(action: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  mouse: { move(x: number, y: number): Promise<void> };
  waitForTimeout(milliseconds: number): Promise<void>;
  waitForEvent(event: 'download'): Promise<Download>;
  screenshot(options: { path: string }): Promise<unknown>;
};
