/**
 * Stands in for WXT's context of the same name, which announces the extension to every page by
 * `postMessage`, and ends the script when a page answers with the right event. A page must do neither:
 * it is not to know who reads it, nor to switch the marks off.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
