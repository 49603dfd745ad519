import { join } from 'node:path';
import { styleSheet } from '../html.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A whole page. */
export const page = (parts: {
  stands: string;
  tricky: string;
  head?: string;
  main: string;
  scripts?: string[];
  templates?: { [id: string]: string };
}): string =>
  sitePage({
    ...parts,
    title: 'OpenReview',
    style,
    body: `<nav class="navbar navbar-inverse" role="navigation"><a class="navbar-brand" href="/">OpenReview.net</a> <a href="/login">Login</a></nav>
<div id="content">${parts.main}</div>
<footer class="sitemap"><a href="/about">About OpenReview</a></footer>`,
  });
