import { join } from 'node:path';
import { about, escape, styleSheet } from '../html.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** What every page of the two sites is made of. */
interface Frame {
  stands: string;
  tricky: string;
  title: string;
  head?: string;
  main: string;
}

/** A page of openaccess.thecvf.com. */
export const openAccess = ({
  stands,
  tricky,
  title,
  head = '',
  main,
}: Frame): string => `${about(stands, tricky)}<!DOCTYPE html>
<html>
<head>
<meta content="text/html; charset=UTF-8" http-equiv="content-type">
<title>${escape(title)}</title>
<style>${style}</style>
${head}</head>
<body>
<div id="header">
<div id="header_left">
<a href="https://www.thecvf.com">CVF</a>
</div>
<div id="header_right">
<div id="header_title">
<a href="/CVPR2023" class="a_monochrome">CVPR 2023</a> <a href="/menu" class="a_monochrome">open access</a>
</div>
<div id="help">
These CVPR 2023 papers are the Open Access versions, provided by the <a href="https://www.thecvf.com/">Computer Vision Foundation.</a>
Except for the watermark, they are identical to the accepted versions.
</div>
</div>
</div>
<div class="clear"></div>
<div id="content">
${main}
</div>
</body>
</html>
`;

/** A page of www.ecva.net. */
export const ecva = ({
  stands,
  tricky,
  title,
  head = '',
  main,
}: Frame): string => `${about(stands, tricky)}<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${style}</style>
${head}</head>
<body>
<header><nav><ul>
<li><a href="index.php">Home</a></li>
<li><a href="papers.php">ECCV papers</a></li>
<li><a href="statutes.php">Statutes</a></li>
</ul></nav></header>
<section class="py-3"><div class="container">
${main}
</div></section>
</body>
</html>
`;
