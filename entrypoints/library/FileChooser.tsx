import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';

/** A place to drop a file, or to press and choose one. */
export function FileChooser({ choose }: { choose: (file: File) => void }): JSX.Element {
  return (
    <label class="file-chooser">
      <Icon name="file" size={28} />
      <strong>{browser.i18n.getMessage('importChoose')}</strong>
      <span>{browser.i18n.getMessage('importDrop')}</span>
      {/* Not seen, but all over the place, since a file may be dropped on it as it is. */}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) choose(file);
        }}
      />
    </label>
  );
}
