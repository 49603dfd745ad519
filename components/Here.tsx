import type { JSX } from 'preact';
import type { Notify } from './notice';
import { useLater } from './use-later';
import './Here.css';

const loadBar = () => import('./HereBar');

/** The popup's head: what Déjà Lu makes of the page in front, and what can be done there. */
export function Here({ notify }: { notify: Notify }): JSX.Element {
  const later = useLater(loadBar);
  return (
    <header class="here" aria-busy={!later}>
      {later && <later.HereBar notify={notify} />}
    </header>
  );
}
