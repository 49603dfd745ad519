import { browser } from 'wxt/browser';

/** A command of the extension that has a shortcut. */
export interface Shortcut {
  /** As the manifest has it: `next-new`. */
  name: string;
  /** What it does, in words. */
  does: string;
  /** `Alt+Shift+N` */
  keys: string;
}

/** The shortcuts as the person has set them in the browser; none where there is no keyboard, as in Firefox for Android. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description: does, shortcut: keys }) =>
    name && does && keys ? [{ name, does, keys }] : [],
  );
}
