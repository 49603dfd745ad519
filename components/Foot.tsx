import type { ComponentChildren, JSX } from 'preact';
import { browser } from 'wxt/browser';
import type { Notice } from './notice';
import './Foot.css';

/** The foot of a screen: the keys that matter most, a notice in their place while there is one, and `children` at the end. */
export function Foot(props: {
  notice: Notice | undefined;
  showKeys: () => void;
  children?: ComponentChildren;
}): JSX.Element {
  const { notice, showKeys, children } = props;
  return (
    <footer class="foot">
      <div class="hints">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {browser.i18n.getMessage('hintChoose')}
        </span>
        <span>
          <kbd>{browser.i18n.getMessage('keyEnter')}</kbd> {browser.i18n.getMessage('hintOpen')}
        </span>
        <button type="button" onClick={showKeys}>
          <kbd>?</kbd> {browser.i18n.getMessage('hintKeys')}
        </button>
      </div>
      {children}
      <div role="status">
        {notice && (
          <div class={notice.warn ? 'notice warn' : 'notice'}>
            <span>{notice.text}</span>
            {notice.undo && (
              <button class="undo" type="button" onClick={notice.undo}>
                {browser.i18n.getMessage('undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </footer>
  );
}
