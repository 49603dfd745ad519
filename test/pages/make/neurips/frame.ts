import { join } from 'node:path';
import { about, escape, styleSheet } from '../html.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** The hash of a paper's number, of which its addresses are made. */
export const hash = (number: string): string =>
  Array.from(number.repeat(8), (digit) => ((Number(digit) * 7 + 3) % 16).toString(16))
    .join('')
    .slice(0, 32);

/** A page of the proceedings. */
export const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  head?: string;
  main: string;
}): string => `${about(parts.stands, parts.tricky)}<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(parts.title)}</title>
<style>${style}</style>
${parts.head ?? ''}</head>
<body>
<nav class="navbar"><a class="navbar-brand" href="/">NeurIPS Proceedings</a>
<ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/paper_files/paper/2025"><i class="fas fa-book" title="Volumes"></i> Latest</a></li>
<li class="nav-item"><a class="nav-link" href="/admin/login/?next=/admin/"><i class="fas fa-sign-in-alt"></i></a></li></ul></nav>
<main role="main">
${parts.main}
</main>
<footer><p>Do not remove: This comment is monitored to verify that the site is working properly</p></footer>
</body>
</html>
`;
