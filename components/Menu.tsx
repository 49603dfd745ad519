import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './Icon';
import './Menu.css';

/** A line of the menu. */
export interface MenuItem {
  text: string;
  act: () => void;
  /** It begins another kind of lines. */
  apart?: true;
}

/**
 * A button that opens a menu, at the foot of a screen above itself, elsewhere below. The browser closes it: on a choice,
 * on Escape, on a click elsewhere. `id` is the menu's own in its screen.
 */
export function Menu(props: {
  id: string;
  name: string;
  icon: IconName;
  items: MenuItem[];
}): JSX.Element {
  const { id, name, icon, items } = props;
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
        popovertarget={id}
        aria-label={name}
        title={name}
        onKeyDown={onKeyDown}
      >
        <Icon name={icon} />
      </button>
      <div ref={menu} class="menu" id={id} popover="auto">
        {items.map(({ text, act, apart }) => (
          <button
            key={text}
            class={apart && 'apart'}
            type="button"
            popovertarget={id}
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
