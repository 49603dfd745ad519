import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { about, escape, scriptJson, styleSheet } from '../html.ts';
import type { InventedPaper } from '../paper.ts';

const beside = (file: string): string => join(import.meta.dirname, file);
const style = styleSheet(beside('style.css'));

const icon = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false" role="img" width="1em" height="1em" viewBox="0 0 24 24"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" d="${path}"></path></svg>`;
/** The site's small pictures. */
export const BUBBLE = icon('M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z');
export const FLAME = icon('M12 3c1 5 6 6 6 12a6 6 0 0 1-12 0c0-3 2-4 2-7 2 1 4-1 4-5z');

/** A whole page. `scripts` are names of files beside this one; they find `later` as JSON in `#later`. */
export function page(parts: {
  stands: string;
  tricky: string;
  title?: string;
  main: string;
  later?: unknown;
  scripts?: string[];
}): string {
  const {
    stands,
    tricky,
    title = 'Daily Papers - Hugging Face',
    main,
    later,
    scripts = [],
  } = parts;
  return `${about(stands, tricky)}<!doctype html>
<html class="">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no" />
		<meta name="description" content="Your daily dose of AI research" />
		<meta property="og:title" content="${escape(title)}" />
		<title>${escape(title)}</title>
		<style>${style}</style>
	</head>
	<body class="flex flex-col min-h-screen bg-white dark:bg-gray-950 text-black DailyPapersPage" style="display:block">
		<div class="min-h-screen flex-col">
	<div class="SVELTE_HYDRATER contents" data-target="MainHeader" data-props="{&quot;classNames&quot;:&quot;&quot;,&quot;isWide&quot;:false,&quot;isZh&quot;:false}"><header class="border-b border-gray-100 "><div class="w-full px-4 container flex h-16 items-center"><a class="mr-5 flex flex-none items-center lg:mr-6" href="/"><span class="whitespace-nowrap text-lg font-bold">Hugging Face</span></a>
			<input autocomplete="off" name="" placeholder="Search models, datasets, users..." spellcheck="false" type="text" value="">
		<nav aria-label="Main"><ul><li><a class="group flex items-center" href="/models">Models</a>
			</li><li><a class="group flex items-center" href="/datasets">Datasets</a>
			</li><li><a class="group flex items-center" href="/spaces">Spaces</a>
			</li><li><a class="block cursor-pointer" href="/login">Log In</a></li>
			<li><a class="rounded-full border bg-gray-900 text-white" href="/join">Sign Up</a></li></ul></nav></div></header></div>
	<main class="flex flex-1 flex-col" style="display:block">
${main}
	</main>
	<footer><nav><a class="hover:underline" href="/models">Models</a>
		<a class="hover:underline" href="/papers">Daily Papers</a>
		<a class="hover:underline" href="/docs">Docs</a></nav></footer></div>
${later === undefined ? '' : `<script type="application/json" id="later">${scriptJson(later)}</script>\n`}${scripts.map((file) => `<script>\n${readFileSync(beside(file), 'utf8')}</script>\n`).join('')}	</body>
</html>
`;
}

/** An island as the server sends it: `props` is any text, JSON on the real site. */
export const island = (target: string, props: string, inner: string): string =>
  `	<div class="SVELTE_HYDRATER contents" data-target="${target}" data-props="${escape(props)}">${inner}</div>`;

/** The `style` of a thumbnail link: its colour, from which the style sheet draws a paper's first page. */
export const thumbnail = (paper: InventedPaper): string =>
  `--hue:${Number(paper.id.slice(-4)) % 360}`;

/** How many people voted, commented, starred: any number, always the same for a paper. */
export const votes = (paper: InventedPaper): number => (Number(paper.id.slice(-5)) * 7) % 240;
export const comments = (paper: InventedPaper): number => Number(paper.id.slice(-3)) % 12;
