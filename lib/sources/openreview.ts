import type { PageRule, Source } from './source';

/** What lists and a paper's own page share. */
const NOTE = {
  // An address by the title's hash has no identifier; the one of the PDF beside it has, if there is one.
  titled: true,
  // One text: authors with a profile are links, others are not.
  authors: '.note-authors, .forum-authors',
  // "et al. (5 additional authors not shown)", numbers of institutions and what these are.
  besides: '[href="#"], sup, .note-authors-institutions, .private-author-label',
  abstract: abstractField,
  // React takes over the whole document.
  islands: 'body',
} satisfies Partial<PageRule>;

/**
 * OpenReview: React since 2020, with the class names of the pages before it. Lists come after the page and are replaced
 * in place. Titles are headings with a link to `/forum`; with `noteId` it leads to a comment.
 */
export const openreview: Source = {
  id: 'openreview',
  name: 'OpenReview',
  shortName: 'OpenReview',
  // All of it: people come from page to page without a load.
  matches: ['https://openreview.net/*'],
  pages: [
    {
      ...NOTE,
      kind: 'paper',
      path: /^\/forum\b/,
      // Around the heading: beside it are authors, dates and the text.
      link: ':has(> .citation_title)',
      title: '.citation_title',
      published: '.forum-meta .date',
      identifiers: ':has(> .citation_title) a',
      spots: [{ after: '.forum-meta' }, { after: '.citation_title' }],
    },
    {
      ...NOTE,
      kind: 'digest',
      path: /^\/(group|submissions|profile|search|venue)\b/,
      link: ':is(h2, h3, h4) > a:is([href^="/forum"], [href*="//openreview.net/forum"]):not([href*="noteId="])',
      published: '.note-meta-info > :first-child',
      identifiers: ':is(h2, h3, h4) > a',
      spots: [{ after: '.note-meta-info' }, { after: 'h2, h3, h4' }, { after: '.collapse-link' }],
    },
    // The PDF: reading it is opening the paper, but it has no place for a mark.
    { kind: 'paper', path: /^\/(pdf\?|attachment\?.*name=pdf)/, spots: [] },
  ],
};

/** The value beside the label "Abstract:"; in lists only once "Show details" was pressed. */
function abstractField(entry: Element): string | undefined {
  return [...entry.querySelectorAll('.note-content-field, .note_content_field')].find((label) =>
    /^\s*abstract/i.test(label.textContent),
  )?.nextElementSibling?.textContent;
}

/* Pages
 * https://openreview.net/group?id=ICLR.cc/2024/Conference    https://openreview.net/submissions?venue=ICLR.cc/2024/Conference
 * https://openreview.net/profile?id=~Yoshua_Bengio1          https://openreview.net/search?term=slow+reading&content=all
 * https://openreview.net/forum?id=ze7DOLi394
 */
