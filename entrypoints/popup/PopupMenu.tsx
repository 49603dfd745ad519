import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Menu } from '@/components/Menu';
import type { Notify } from '@/components/notice';
import { openLibrary } from '@/components/open-library';
import { useExport } from '@/components/use-export';

/** The ways from the popup to all that it has no room for. */
export function PopupMenu({ notify }: { notify: Notify }): JSX.Element {
  const exportAs = useExport(notify);
  const { getMessage } = browser.i18n;
  return (
    <Menu
      id="menu"
      name={getMessage('menu')}
      icon="menu"
      items={[
        { text: getMessage('library'), act: () => void openLibrary('') },
        { text: getMessage('exportJson'), act: () => exportAs('json') },
        { text: getMessage('exportBibtex'), act: () => exportAs('bibtex') },
        // A file dialog takes the focus, and Firefox closes a popup that loses it.
        { text: getMessage('importFile'), act: () => void openLibrary('#import') },
        { text: getMessage('settings'), act: () => void openLibrary('#settings') },
      ]}
    />
  );
}
