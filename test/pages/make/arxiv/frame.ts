import { join } from 'node:path';
import { about, escape, styleSheet } from '../html.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A whole page as arXiv's servers send it since June 2026. */
export const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  head?: string;
  main: string;
}): string => `${about(parts.stands, parts.tricky)}<!DOCTYPE html>
<html lang="en">

<head><meta charset="utf-8"/><title>${escape(parts.title)}  </title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${style}</style>
  ${parts.head ?? ''}
</head>

<body ><div class="flex-wrap-footer">
    <a href="#content" class="ds-skip-link">Skip to main content</a>
<header class="ds-site-header">
  <a aria-hidden="true" tabindex="-1" href="https://arxiv.org/IgnoreMe" class="is-sr-only"></a>

  <a href="https://arxiv.org/" class="ds-site-header-logo" aria-label="archive home">ar&Chi;iv</a>

  <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation"><a id="arxiv-search-toggle" href="https://arxiv.org/search">Search</a>
    <a href="https://arxiv.org/user/create">Submit</a>
    <a href="https://info.arxiv.org/about/donate.html">Donate</a>
      <a href="https://arxiv.org/login" class="ds-site-header-login">Log in</a>
  </nav>
</header>
    ${parts.main}

<footer class="ds-site-footer">
      <nav class="ds-site-footer-links" aria-label="Site navigation">
        <a href="https://info.arxiv.org/about">About</a>
        <span aria-hidden="true">&middot;</span>
        <a href="https://info.arxiv.org/help">Help</a>
      </nav>
</footer>  </div>

</body>

</html>
`;

/** The main part of listings and abstract pages. */
export const content = (inner: string): string =>
  `<main>\n      <div id="content">\n${inner}\n      </div>\n    </main>`;

/** `Xu,+W`: how the site's links to an author search write the name. */
export function authorQuery(name: string): string {
  const words = name.split(' ');
  const family = words.at(-1)!;
  const initials = words.slice(0, -1).map((word) => `+${encodeURIComponent(word[0]!)}`);
  return `${encodeURIComponent(family)}${initials.length ? ',' : ''}${initials.join('')}`;
}
