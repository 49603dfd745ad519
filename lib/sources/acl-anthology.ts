import type { Source } from './source';

/**
 * ACL Anthology: static pages, whose templates are public
 * (https://github.com/acl-org/acl-anthology/tree/master/hugo/layouts). What has lasted through two versions of
 * Bootstrap is that a title is a link in `strong`, people's links begin with `/people/`, and the abstract is
 * the next sibling, with an id. A volume's front matter looks like a paper. The search is Google's.
 */
export const aclAnthology: Source = {
  id: 'acl-anthology',
  name: 'ACL Anthology',
  shortName: 'ACL Anthology',
  matches: ['https://aclanthology.org/*'],
  pages: [
    {
      kind: 'paper',
      // Not the front matter: 2024.acl-long.0, P18-1000, and of a workshop W18-5400.
      path: /^\/(?![\w.-]+\.0\b|\w+-\d000\b|w\d\d-\d\d00\b)([a-z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)(v\d+)?(\.pdf)?\/?(\?|$)/i,
      link: '#title, #main h2',
      authors: '.lead a',
      abstract: '.acl-abstract',
      besides: 'h5',
      spots: [{ after: '.lead' }, { after: '#title' }],
    },
    {
      kind: 'digest',
      path: /^\/\w+\//,
      link: 'strong > a, .gsc-thumbnail-inside a',
      title: (link) => link.textContent.replace(/ - ACL Anthology$/, ''),
      authors: 'a[href*="/people/"]',
      also: '[id^="abstract-"]',
      abstract: '[id^="abstract-"]',
      spots: [{ after: 'span:has(> strong)' }, { after: 'strong, .gs-title' }],
    },
  ],
};

/* Pages
 * https://aclanthology.org/volumes/2024.acl-long/   https://aclanthology.org/events/acl-2024/
 * https://aclanthology.org/people/dan-jurafsky/     https://aclanthology.org/venues/tacl/
 * https://aclanthology.org/2023.emnlp-main.1/       https://aclanthology.org/P18-1001/
 * https://aclanthology.org/search/?q=morphology
 */
