export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'Space'

/** One window of a browser. What a person does (clicks, keys) is done by the browser itself, never by a script in the page. */
export interface Driver {
  /** Name and version, as the browser tells them. */
  browser: string
  open: (url: string) => Promise<void>
  reload: () => Promise<void>
  /** Clicks the nth of the elements that a CSS selector finds. */
  click: (selector: string, nth?: number) => Promise<void>
  /** Chooses an option of a list by its value. */
  choose: (selector: string, value: string) => Promise<void>
  /** Types into whatever has the focus. */
  type: (text: string) => Promise<void>
  press: (key: Key) => Promise<void>
  /** Runs a function in the page, to look at it; it may know nothing but its arguments. */
  evaluate: <A extends readonly unknown[], T>(look: (...values: A) => T | Promise<T>, ...values: A) => Promise<T>
  /** Runs a script's text in the page. */
  inject: (source: string) => Promise<void>
  /** A picture of the window, as PNG. */
  screenshot: () => Promise<Uint8Array>
  close: () => Promise<void>
}
