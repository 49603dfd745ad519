import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon';
import './ListMessage.css';

/** What stands in a list's place when there is nothing to list: what is the case, and what can be done. */
export function ListMessage(props: {
  icon: IconName;
  title: string;
  text: string;
  warn?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  const { icon, title, text, warn = false, children } = props;
  return (
    <section class={warn ? 'list-message warn' : 'list-message'} role={warn ? 'alert' : 'status'}>
      <Icon name={icon} size={40} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="ways">{children}</div>}
    </section>
  );
}
