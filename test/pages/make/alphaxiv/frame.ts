import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escape, styleSheet } from '../html.ts';
import { dateParts, type InventedPaper } from '../paper.ts';
import { sitePage } from '../site-page.ts';

const beside = (file: string): string => join(import.meta.dirname, file);
const style = styleSheet(beside('style.css'));

/** A page of the site: all of it is inside the element that React renders. `scripts` are files beside this one. */
export const page = (parts: {
  stands: string;
  tricky: string;
  title: string;
  dark?: boolean;
  main: string;
  scripts?: string[];
  templates?: Record<string, string>;
}): string =>
  sitePage({
    ...parts,
    title: `${parts.title} | alphaXiv`,
    style,
    html: parts.dark ? ' class="dark"' : '',
    body: `<div id="root"><nav><a href="/">Explore</a><a href="/communities">Communities</a><a href="/notifications">Notifications</a><a href="/abs/1706.99999v1">Tour</a><a href="https://arxiv.org/">arXiv</a></nav>
<main>${parts.main}</main></div>`,
    scripts: (parts.scripts ?? []).map((file) => readFileSync(beside(file), 'utf8')),
  });

/** `14 Jun 2026`, its blanks unbreakable for every other day. */
function shownDate(published: string): string {
  const { day, shortMonth, year } = dateParts(published);
  return [String(day).padStart(2, '0'), shortMonth, year].join(day % 2 ? '&nbsp;' : ' ');
}

/** A card of the feed. `name` stands in addresses: an arXiv id, with or without version, or the site's own name. */
export function card(paper: InventedPaper, name = paper.id): string {
  const authors = paper.authors.map(
    (author, at) =>
      `<div class="flex items-center gap-1.5 font-normal" type="button">${at === 0 ? '<img alt="" width="14" height="14" src="data:,">' : ''}${escape(author)}</div>`,
  );
  const topics = paper.subjects.map(
    (subject) =>
      `<a data-loading-trigger="true" href="/?subcategories=%5B%22${subject}%22%5D" class="shrink-0 text-xs">#${subject}</a>`,
  );
  return `
<div class="rounded-xl border-[0.5px] border-border bg-bg px-4 py-3">
  <div class="flex w-full gap-6"><div class="flex min-w-0 flex-1 flex-col gap-4">
    <a data-loading-trigger="true" href="/abs/${name}" target="_self"><div class="box-border grid w-full overflow-hidden text-left"><div class="tiptap html-renderer box-border w-full text-[22px] font-bold">${escape(paper.title)}</div></div></a>
    <div class="flex items-center gap-4"><span class="text-sm font-medium whitespace-nowrap">${shownDate(paper.published)}</span><div class="relative min-w-0 overflow-hidden"><div class="flex items-center gap-4 overflow-x-auto"><div class="flex shrink-0 items-center gap-3 text-sm">${authors.join('')}</div></div></div></div>
    <div class="flex flex-col gap-1"><p class="line-clamp-4 text-xs"><svg class="lucide lucide-sparkles" width="10" height="10"></svg><span>Somebody at ${escape(paper.organisation ?? 'some place')} proposes something. This is a summary by a model, as long as an abstract, and it is not the abstract of the paper.</span></p><a href="/overview/${name}" class="inline-flex items-center text-xs text-blue">View blog</a></div>
    <div class="flex items-center gap-4 overflow-x-auto">${topics.join('')}</div>
    <div class="flex items-center gap-4"><button class="flex items-center gap-1.5"><div class="interactable-overlay"></div><svg class="lucide lucide-thumbs-up" width="14" height="14" aria-hidden="true"></svg><span class="inline-block">86</span></button><a data-loading-trigger="true" href="/replicate/${name}" class="flex rounded-full"><span>Run now</span></a><a data-loading-trigger="true" href="/audio/${name}" class="flex rounded-full"><span>Audio</span></a></div>
  </div></div>
</div>`;
}
