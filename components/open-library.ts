import { browser } from 'wxt/browser';

/** Opens the library page in a tab of its own, in place of the popup. */
export async function openLibrary(place: '' | '#import' | '#settings'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${place}`) });
  window.close();
}
