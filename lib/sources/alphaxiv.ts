import type { Source } from './source';

const PAPER = 'a[href*="/abs/"], a[href*="/overview/"]';

/**
 * alphaXiv, which React renders. No class of its cards lasts. What does: the title is a block inside a link
 * to `/abs/<arXiv id>`, or alphaXiv's own name for what is not on arXiv; and the date stands right before
 * the element with the authors. The text of a card is a summary by a model, not the abstract.
 */
export const alphaxiv: Source = {
  id: 'alphaxiv',
  name: 'alphaXiv',
  shortName: 'alphaXiv',
  matches: ['https://www.alphaxiv.org/*', 'https://alphaxiv.org/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/(abs|overview|pdf|replicate|audio)\//,
      link: 'h1',
      spots: [{ after: 'h1' }],
      islands: 'body',
    },
    {
      kind: 'digest',
      path: /^/,
      // The innermost blocks in a link, of which the first with a text is the title; a link of one line has none.
      link: `:is(${PAPER}) :is(h2, h3, h4, div:not(:has(div))), :is(h2, h3, h4) > :is(${PAPER})`,
      address: (title) => title.closest('a')?.href,
      authors: 'span + div div:not(:has(div))',
      published: 'span, time',
      // Behind the authors, or the topics.
      spots: [{ after: ':has(> span + div)' }, { after: ':has(> a[href*="?"])' }],
      islands: 'body',
    },
  ],
};

/* Pages
 * https://www.alphaxiv.org/              https://www.alphaxiv.org/?sort=Hot&interval=7+Days
 * https://www.alphaxiv.org/explore       https://www.alphaxiv.org/abs/1706.03762
 * https://www.alphaxiv.org/overview/2606.15956
 */
