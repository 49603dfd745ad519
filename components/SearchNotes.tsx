import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import type { SearchAnswer } from '@/lib/messages';
import './SearchNotes.css';

/** What is to be said of an answer: what was taken for text, and how many papers can be found already. */
export function SearchNotes({
  answer,
}: {
  answer: Pick<SearchAnswer, 'notices' | 'indexing'>;
}): JSX.Element {
  const { notices = [], indexing } = answer;
  const { getMessage } = browser.i18n;
  return (
    <div class="search-notes" role="status">
      {notices.map((notice) => (
        <p key={notice} dir="auto">
          {getMessage('noFilter', [notice])}
        </p>
      ))}
      {indexing && (
        <label class="indexing">
          <progress value={indexing.done} max={indexing.total} />
          {getMessage('indexing', [
            indexing.done.toLocaleString(),
            indexing.total.toLocaleString(),
          ])}
        </label>
      )}
    </div>
  );
}
