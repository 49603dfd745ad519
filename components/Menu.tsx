import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from './Icon';
import './Menu.css';

/** A line of the menu. */
export interface MenuItem {
  text: string;
  act: () => void;
}

const ID = 'menu';

/** A button that opens a menu above itself. The browser closes it: on a choice, on Escape, on a click elsewhere. */
export function Menu({ items }: { items: MenuItem[] }): JSX.Element {
  const name = browser.i18n.getMessage('menu');
  const menu = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.matches(':popover-open')) return;
    // Else the browser may close the whole popup along with the menu.
    event.preventDefault();
    menu.current.hidePopover();
  };
  return (
    <>
      <button
        class="quiet menu-button"
        type="button"
        popovertarget={ID}
        aria-label={name}
        title={name}
        onKeyDown={onKeyDown}
      >
        <Icon name="menu" />
      </button>
      <div ref={menu} class="menu" id={ID} popover="auto">
        {items.map(({ text, act }) => (
          <button
            key={text}
            type="button"
            popovertarget={ID}
            popovertargetaction="hide"
            onClick={act}
            onKeyDown={onKeyDown}
          >
            {text}
          </button>
        ))}
      </div>
    </>
  );
}
