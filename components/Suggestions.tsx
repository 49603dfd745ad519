import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import './Suggestions.css';

/** Words that the one being typed may become; the first is also on a key. */
export function Suggestions(props: {
  words: readonly string[];
  complete: (word: string) => void;
}): JSX.Element {
  const { words, complete } = props;
  return (
    <div class="suggestions" role="group" aria-label={browser.i18n.getMessage('suggestions')}>
      {words.map((word, index) => (
        <button
          class="suggestion"
          type="button"
          key={word}
          dir="auto"
          // The cursor stays in the box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => complete(word)}
        >
          {word}
          {index === 0 && <kbd aria-hidden="true">→</kbd>}
        </button>
      ))}
    </div>
  );
}
