import type { JSX, RefObject } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from './Icon';
import './SearchBox.css';

/**
 * The search box: a combobox that steers a grid of papers while the cursor stays in it. What is written
 * stays with the element itself, so that typing draws nothing anew until there is an answer.
 */
export function SearchBox(props: {
  box: RefObject<HTMLInputElement | null>;
  /** The id of the grid, and of its chosen row. */
  grid: string;
  chosen: string | undefined;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const { box, grid, chosen, onText, onKeyDown } = props;
  const name = browser.i18n.getMessage('searchYourPapers');
  return (
    <search class="search-box">
      <Icon name="lens" />
      <input
        ref={box}
        type="search"
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- it is not: there is no `list`
        role="combobox"
        // Preact's types ask for it where the role is combobox.
        list={undefined}
        aria-label={name}
        aria-haspopup="grid"
        aria-autocomplete="list"
        aria-expanded={chosen !== undefined}
        aria-controls={grid}
        aria-activedescendant={chosen}
        placeholder={name}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button
        class="quiet clear"
        type="button"
        aria-label={browser.i18n.getMessage('clear')}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!box.current) return;
          box.current.value = '';
          onText('');
        }}
      >
        <Icon name="close" size={14} />
      </button>
    </search>
  );
}
