import { browser } from 'wxt/browser';

/** The tab that the person looks at, or looked at last if the popup is a tab itself. */
export interface FrontTab {
  id: number;
  /** Nothing where the browser does not tell: Déjà Lu may know it only while its button is pressed there. */
  address: string | undefined;
}

/** Finds the tab in front. Firefox for Android opens popups as tabs. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    own ? { windowId: own.windowId } : { active: true, currentWindow: true },
  );
  const [front] = tabs
    .filter(({ id }) => id !== own?.id)
    .toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return front?.id === undefined ? undefined : { id: front.id, address: front.url };
}

/** The same tab again, with whatever page is there now; nothing if it was closed. */
export async function sameTab(id: number): Promise<FrontTab | undefined> {
  try {
    return { id, address: (await browser.tabs.get(id)).url };
  } catch {
    // It is the browser's only way to say so.
    return undefined;
  }
}
