import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenDrawn } from './ask-ahead';
import type { HereBar } from './HereBar';
import type { Notify } from './notice';
import './Here.css';

/** The popup's head: what Déjà Lu makes of the page in front, and what can be done there. */
export function Here({ notify }: { notify: Notify }): JSX.Element {
  const [loaded, setLoaded] = useState<{ Bar: typeof HereBar }>();
  useEffect(() => {
    // So the papers are there sooner.
    void whenDrawn()
      .then(() => import('./HereBar'))
      .then(({ HereBar: Bar }) => setLoaded({ Bar }));
  }, []);
  return (
    <header class="here" aria-busy={!loaded}>
      {loaded && <loaded.Bar notify={notify} />}
    </header>
  );
}
