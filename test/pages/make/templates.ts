const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** A source with all that the contract asks for, whose `link` selects nothing yet. */
export const sourceTemplate = (
  id: string,
  constant: string,
  name: string,
): string => `import type { Source } from './source';

/** Say here what lasts in the site's markup, and what does not. */
export const ${constant}: Source = {
  id: '${id}',
  name: ${quoted(name)},
  shortName: ${quoted(name)},
  matches: ['https://${id}.example/*'],
  pages: [
    {
      kind: 'digest',
      path: /^\\/list/,
      // What names the paper in each entry; no page has such an element.
      link: 'none',
      authors: '.authors',
      abstract: '.abstract',
      published: 'time',
      spots: [{ after: 'h3' }],
    },
    { kind: 'paper', path: /^\\/paper\\//, link: 'h1', spots: [{ after: 'h1' }] },
  ],
};

/* Pages
 * https://${id}.example/list   https://${id}.example/paper/1
 */
`;

/** What makes a source's pages: a list of two papers, and what is to be read of them. */
export const pageTemplate = (
  id: string,
  constant: string,
): string => `import { about, escape } from '../html.ts';
import { fullEntry, type MadePage } from '../page.ts';
import { papersOf } from '../proceedings.ts';

const papers = papersOf('2026-05', 80_001, ['A Paper That Waits', 'Another Paper That Waits']);

const list = (): MadePage => ({
  folder: '${id}',
  name: 'list',
  html: \`\${about('which page of the site.', 'what is tricky about it.')}<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Papers</title></head>
<body><main><h1>Papers</h1><ul>
\${papers
  .map(
    (paper) => \`<li><h3><a href="https://arxiv.org/abs/\${paper.id}">\${escape(paper.title)}</a></h3>
<p class="authors">\${escape(paper.authors.join(', '))}</p>
<p class="abstract">\${escape(paper.abstract)}</p>
<time>\${paper.published}</time></li>\`,
  )
  .join('\\n')}
</ul></main></body>
</html>
\`,
  expected: { address: 'https://${id}.example/list', entries: papers.map(fullEntry) },
});

/** All pages of the site. */
export const ${constant} = (): MadePage[] => [list()];
`;
