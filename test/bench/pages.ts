import { content, page } from '../pages/make/arxiv/frame.ts';
import { HEADING, listing, numbered, paging, section } from '../pages/make/arxiv/list.ts';
import { FIRST_ENTRY, paperAt } from './library/paper-at.ts';

/** Where the built extension marks, and where the bare one does: the same pages. */
const HOSTS = { ours: 'arxiv.org', bare: 'bare.example' };

/** What marks are there. */
export const SELECTORS = { ours: 'deja-lu', bare: '.bare-mark' };

/**
 * The address of a listing with this many entries. Each turn is another address, so another visit.
 * @param from the number of the first entry's paper
 */
export function listAddress(
  host: keyof typeof HOSTS,
  entries: number,
  turn: number,
  from = FIRST_ENTRY,
): string {
  return `https://${HOSTS[host]}/list/cs.CL/recent?show=${entries}&from=${from}&turn=${turn}`;
}

/** The address of a page in the same place that has many links and no entries. */
export function linksAddress(links: number): string {
  return `https://${HOSTS.ours}/list/cs.CL/links?links=${links}`;
}

const made = new Map<string, string>();

/** The page at one of these addresses. */
export function pageAt({ searchParams }: URL): string | undefined {
  const [show, from, links] = ['show', 'from', 'links'].map((name) => searchParams.get(name));
  if (!show && !links) return undefined;
  const name = `${show} ${from} ${links}`;
  const html =
    made.get(name) ?? (links ? linksPage(Number(links)) : listPage(Number(show), Number(from)));
  made.set(name, html);
  return html;
}

function listPage(entries: number, from: number): string {
  const papers = Array.from({ length: entries }, (_, index) => paperAt(from + index));
  return frame(
    listing(
      HEADING,
      `<h2>Authors and titles for recent submissions</h2>${paging('/list', entries)}`,
      [section('Fri, 9 Oct 2026', numbered(papers, 1))],
    ),
  );
}

function linksPage(links: number): string {
  const items = Array.from(
    { length: links },
    (_, index) => `<li><a href="/help/topic-${index}">Help with topic ${index}</a></li>`,
  );
  return frame(content(`<ul>\n${items.join('\n')}\n</ul>`));
}

function frame(main: string): string {
  return page({ stands: 'a listing of arXiv', tricky: 'its length', title: HEADING, main });
}
