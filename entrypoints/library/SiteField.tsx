import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isHost } from '@/lib/settings/settings';

/** A field for a site, by its name or any address on it, and a button that does something with its host. */
export function SiteField(props: { does: string; act: (host: string) => void }): JSX.Element {
  const { does, act } = props;
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const name = browser.i18n.getMessage('settingsSite');
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(text.trim());
    setWrong(host === undefined);
    if (host === undefined) return;
    setText('');
    act(host);
  };
  return (
    <form class="site-field" onSubmit={submit}>
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={name}
        aria-invalid={isWrong}
        placeholder={name}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button class="button" type="submit">
        {does}
      </button>
      <span class="wrong" role="status">
        {isWrong && browser.i18n.getMessage('settingsNotSite')}
      </span>
    </form>
  );
}

function hostOf(text: string): string | undefined {
  const host = (URL.parse(text)?.host || URL.parse(`https://${text}`)?.host) ?? '';
  return isHost(host) ? host : undefined;
}
