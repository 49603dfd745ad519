import type { Source } from './source';

/**
 * Semantic Scholar. Class names and attributes for tests change every few years; what has not is that a row's title is
 * or holds a link to `/paper/…/<40 digits>`, and that authors link to `/author/`.
 */
export const semanticScholar: Source = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  shortName: 'Semantic Scholar',
  // All of it: people come to papers and results from any page without a load.
  matches: ['https://www.semanticscholar.org/*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/(paper|reader)\//,
      link: 'h1',
      // Only those beside the heading: citations and references, further down, have their own.
      authors: 'h1 ~ * [href*="/author/"]',
      abstract: abstractBelow,
      published: '[data-test-id="paper-year"]',
      identifiers: '.doi__link, h1 ~ * a[href^="http"]:not(.cl-paper-row *)',
      spots: [{ after: '[data-test-id="paper-year"]' }, { after: 'h1' }],
      islands: 'body',
    },
    {
      kind: 'digest',
      path: /^\/(search|author|venue|topic|me|shared|feed|library)\b/,
      link: 'a[href*="/paper/"]:is([data-test-id="title-link"], [data-selenium-selector="title-link"], :is(h2, h3, h4) *, :has(h2, h3, h4, .cl-paper-title))',
      // Not every author has a page.
      authors:
        '[href*="/author/"], [class*="author-box"]:not(:has(a)), [class*="author-name"]:not(a, a *)',
      // The site's own summary in a sentence is none.
      abstract: '[class*="abstract"]:not([class*="tldr"])',
      besides: 'button, [class*="tldr"]',
      published:
        '[class*="pubdates"], [data-test-id="paper-year"], [data-selenium-selector="paper-year"]',
      // Whatever leads out of the site leads to the paper.
      identifiers: 'a[href^="http"]',
      spots: [
        { after: '[class*="pubdates"]' },
        { after: '[class*="paper-title"], h2, h3' },
        { after: '.cl-paper-controls' },
      ],
      islands: 'body',
    },
  ],
};

/** The paper's own abstract, which the page cuts off. */
function abstractBelow({ ownerDocument }: Element): string | undefined {
  return ownerDocument.querySelector(
    '[data-test-id="text-truncator-text"]:not(.cl-paper-row *, [class*="tldr"] *)',
  )?.textContent;
}

/* Pages
 * https://www.semanticscholar.org/search?q=slow%20reading&sort=relevance
 * https://www.semanticscholar.org/author/Ashish-Vaswani/40348417
 * https://www.semanticscholar.org/paper/Attention-is-All-you-Need-Vaswani-Shazeer/204e3073870fae3d05bcbc2f6a8e263d9b72e776
 */
