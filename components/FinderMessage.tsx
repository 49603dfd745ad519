import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { ListMessage } from './ListMessage';
import { problemText } from './problem-text';
import type { Listing } from './use-papers';

/** Where somebody with an empty library may begin. */
const DIGESTS = [
  { name: 'Hugging Face', address: 'https://huggingface.co/papers' },
  { name: 'arXiv', address: 'https://arxiv.org/list/cs.LG/recent' },
];

/** Why there are no papers to list; nothing while the first answer is still to come. */
export function FinderMessage(props: {
  listing: Listing | undefined;
  retry: () => void;
}): JSX.Element {
  const { listing, retry } = props;
  const { getMessage } = browser.i18n;
  if (!listing) return <div class="papers" aria-busy="true" />;
  if (listing.problem) {
    return (
      <ListMessage icon="warning" {...problemText(listing.problem)} warn>
        <button class="button" type="button" onClick={retry}>
          {getMessage('tryAgain')}
        </button>
      </ListMessage>
    );
  }
  if (listing.text !== '') {
    return (
      <ListMessage
        icon="lens"
        title={getMessage('nothingFound', [listing.text])}
        text={getMessage('nothingFoundText')}
      />
    );
  }
  return (
    <ListMessage
      icon="bookmark"
      title={getMessage('nothingSaved')}
      text={getMessage('nothingSavedText')}
    >
      {DIGESTS.map(({ name, address }) => (
        <a class="button" key={address} href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </ListMessage>
  );
}
