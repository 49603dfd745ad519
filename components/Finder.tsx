import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onChanged } from '@/lib/messaging';
import { finderAction } from './finder-keys';
import { FinderMessage } from './FinderMessage';
import type { Notice, Notify } from './notice';
import { openPaper, copyPaper } from './paper-actions';
import { PaperList, rowId } from './PaperList';
import type { PaperActions } from './PaperRow';
import { SearchBox } from './SearchBox';
import { usePapers } from './use-papers';
import { useRemoval } from './use-removal';
import { useSearchParts } from './use-search-parts';

const GRID = 'papers';

/** The search box and the papers below it; the same on every screen. `onOpened`: a paper was opened in front. */
export function Finder(props: {
  notice: Notice | undefined;
  notify: Notify;
  showKeys: () => void;
  onOpened?: () => void;
  takeApart?: PaperActions['takeApart'];
}): JSX.Element {
  const { notice, notify, showKeys, onOpened, takeApart } = props;
  const box = useRef<HTMLInputElement>(null);
  const papers = usePapers();
  const { listing, find, more, refresh } = papers;
  const remove = useRemoval(papers, notify, box);
  const parts = useSearchParts(listing !== undefined && listing.text !== '');
  // A choice holds for the listing that it was made in; of a new one the first paper is chosen.
  const [choice, setChoice] = useState({ text: '', index: 0 });

  const search = useCallback(
    (text: string) => {
      notify();
      void find(text.trim());
    },
    [find, notify],
  );
  // Before the first paint, since what there is to paint waits for the answer.
  useLayoutEffect(() => {
    box.current?.focus();
    void find('');
  }, [find]);
  const actions = useMemo(
    (): PaperActions => ({
      open: (paper, behind) => void openPaper(paper, behind, notify, onOpened),
      copy: (paper) => void copyPaper(paper, notify),
      remove: (paper) => void remove(paper),
      ...(takeApart && { takeApart }),
    }),
    [notify, onOpened, remove, takeApart],
  );
  useEffect(() => {
    const shown = new AbortController();
    onChanged(() => void refresh(), shown.signal);
    return () => shown.abort();
  }, [refresh]);

  const complete = (word: string): void => {
    if (!box.current) return;
    box.current.value = box.current.value.replace(/[\p{L}\p{M}\p{N}]*\s*$/u, `${word} `);
    box.current.focus();
    search(box.current.value);
  };

  const last = (listing?.papers.length ?? 0) - 1;
  const chosen = listing?.text === choice.text ? Math.min(choice.index, last) : 0;

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = box.current && finderAction(event, box.current);
    // While the answer to what was just written is on its way, no key may act on an older one.
    const isAnswered = listing?.text === box.current?.value.trim();
    const word = isAnswered ? listing?.suggestions?.[0] : undefined;
    if (!action || (action === 'undo' && !notice?.undo) || (action === 'complete' && !word)) return;
    event.preventDefault();
    const paper = isAnswered ? listing?.papers[chosen]?.paper : undefined;
    if (typeof action === 'number') {
      const index = Math.max(0, Math.min(chosen + action, last));
      setChoice({ text: listing?.text ?? '', index });
    } else if (action === 'clear') {
      if (box.current) box.current.value = '';
      search('');
    } else if (action === 'complete') complete(word ?? '');
    else if (action === 'help') showKeys();
    else if (action === 'undo') notice?.undo?.();
    else if (!paper) return;
    else if (action === 'copy' || action === 'remove') actions[action](paper);
    else actions.open(paper, action === 'openBehind');
  };

  const { suggestions = [] } = listing ?? {};
  const isListed = listing !== undefined && last >= 0;
  return (
    <>
      <SearchBox
        box={box}
        grid={GRID}
        chosen={isListed ? rowId(chosen) : undefined}
        onText={search}
        onKeyDown={onKeyDown}
      />
      {parts && <parts.SearchNotes answer={listing ?? {}} />}
      {isListed ? (
        <PaperList
          id={GRID}
          listing={listing}
          chosen={chosen}
          actions={actions}
          more={more}
          suggestions={
            parts && suggestions.length > 0 ? (
              <parts.Suggestions words={suggestions} complete={complete} />
            ) : undefined
          }
        />
      ) : (
        <FinderMessage listing={listing} retry={() => search(box.current?.value ?? '')} />
      )}
    </>
  );
}
