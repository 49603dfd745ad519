import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import type { InventedPaper } from '../paper.ts';
import { sitePage } from '../site-page.ts';
import { CATEGORIES } from '../words.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A paper as the site has it: where it is from, and under which id. */
export interface Listed {
  paper: InventedPaper;
  /** `2603.05498`, `2024.acl-long.1@ACL`, `Some_Title@CVPR2025@CVF`. */
  id: string;
  /** What the entry's number links to. */
  from: string;
  pdf: string;
  /** What lists it: a conference and its track. Papers of arXiv have categories instead. */
  venue?: string;
}

/** A paper of arXiv. */
export const onArxiv = (paper: InventedPaper): Listed => ({
  paper,
  id: paper.id,
  from: `https://arxiv.org/abs/${paper.id}`,
  pdf: `https://arxiv.org/pdf/${paper.id}`,
});

const lit = (text: string, words?: RegExp): string =>
  words ? escape(text).replaceAll(words, '<span class="highlight">$&</span>') : escape(text);

/** One panel, the `number`th of all. `words` are those of a query. */
export function panel(
  { paper, id, from, pdf, venue }: Listed,
  number: number,
  words?: RegExp,
): string {
  const page = venue === undefined ? `/arxiv/${id}` : `/venue/${id}`;
  const names = paper.authors.map(
    (name) =>
      `<a class="author notranslate" href="https://www.google.com/search?q=${encodeURIComponent(name)}" target="_blank">${escape(name)}</a>`,
  );
  const subjects =
    venue === undefined
      ? paper.subjects.map(
          (category, at) =>
            `<span><a class="subject-${at + 1}" href="/arxiv/${category}" target="_blank">${CATEGORIES[category]}</a></span>`,
        )
      : [
          `<a class="subject-1" href="/venue/${venue.replace(' - ', '?group=')}" target="_blank">${venue}</a>`,
        ];
  const date =
    venue === undefined
      ? `<p id="date-${id}" class="metainfo date"><strong>Publish</strong>: <span class="date-data">${paper.published} 17:53:39 UTC</span></p>`
      : '';
  return `
  <div id="${id}" class="panel paper" keywords="reading,slow">
    <h2 class="title">
      <a href="${from}" target="_blank" title="${number}/60"><span class="index notranslate">#${number}</span></a>
      <a id="title-${id}" class="title-link notranslate" href="${page}" target="_blank">${lit(paper.title, words)}</a>
      <a id="pdf-${id}" class="title-pdf notranslate" data="${pdf}">[PDF<sup id="pdf-stars-${id}">${number}</sup>]</a>
      <a id="copy-${id}" class="title-pdf notranslate">[Copy]</a>
      <a id="kimi-${id}" class="title-kimi notranslate">[Kimi<sup id="kimi-stars-${id}"></sup>]</a>
      <a id="rel-${id}" class="title-rel notranslate">[REL]</a>
    </h2>
    <p id="authors-${id}" class="metainfo authors notranslate"><strong>Authors</strong>: ${names.join(', ')}</p>
    <p id="summary-${id}" class="summary notranslate">${lit(paper.abstract, words)}</p>
    <p id="subjects-${id}" class="metainfo subjects"><strong>Subjects</strong>: ${subjects.join(', ')}</p>
    ${date}<hr id="fold-${id}">
  </div>`;
}

/** A page of the site; `kind` is its `body`'s id. */
export const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  kind: 'arxiv' | 'venue' | 'index';
  info?: string;
  head?: string;
  main: string;
  scripts?: string[];
  templates?: Record<string, string>;
}): string =>
  sitePage({
    ...parts,
    style,
    bodyAttributes: ` id="${parts.kind}"`,
    body: `<h1 class="notranslate">${parts.title}</h1>
<p class="info notranslate">${parts.info ?? ''}</p>
${parts.main}
<div id="bottom"><a href="/">Cool Papers</a> · <a href="https://arxiv.org/">arXiv</a> · <a href="/arxiv/cs.AI">Artificial Intelligence</a></div>`,
  });

/** The list of panels. */
export const papers = (listed: Listed[], words?: RegExp): string =>
  `<div class="papers">${listed.map((each, at) => panel(each, at + 1, words)).join('')}\n</div>`;
