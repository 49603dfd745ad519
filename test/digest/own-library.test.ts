import { describe, expect, it } from 'vitest';
import { isOwnLibrary } from '@/lib/digest/own-library';

describe('what a person has put together', () => {
  it.each([
    'https://scholar.google.com/scholar?scilib=1&hl=en',
    'https://scholar.google.de/scholar?hl=de&scilib=1',
    'https://www.semanticscholar.org/me/library',
    'https://www.semanticscholar.org/me/library/all',
    'https://news.ycombinator.com/favorites?id=someone',
    'https://news.ycombinator.com/upvoted?id=someone',
    'https://www.reddit.com/user/someone/saved/',
    'https://arxiv-sanity-lite.com/?rank=tags&tags=vision',
    'https://pubmed.ncbi.nlm.nih.gov/clipboard/',
    'https://www.alphaxiv.org/bookmarks',
    'https://example.org/reading-list',
  ])('is never dimmed: %s', (address) => {
    expect(isOwnLibrary(new URL(address))).toBe(true);
  });

  it.each([
    'https://huggingface.co/papers?q=library+learning',
    'https://arxiv.org/list/cs.DL/new',
    'https://arxiv.org/search/?query=saved&searchtype=all',
    'https://www.biorxiv.org/collection/neuroscience',
    'https://proceedings.mlr.press/v235/',
    'https://scholar.google.com/scholar?q=liked',
    'https://dl.acm.org/journal/library-trends',
    'https://arxiv-sanity-lite.com/?rank=time',
  ])('is not this: %s', (address) => {
    expect(isOwnLibrary(new URL(address))).toBe(false);
  });
});
