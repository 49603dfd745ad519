import { escape } from '../html.ts';
import { entryOf, titledEntry, type ExpectedEntry } from '../page.ts';
import { dateParts, type InventedPaper } from '../paper.ts';

/** A submission in a list. */
export interface Note {
  paper: InventedPaper;
  /** Ids may begin with - or _; without any, the address is made of the title. */
  id?: string;
  /** Where the icon beside the title leads: the site's copy of the PDF, if not elsewhere. */
  website?: string;
  key?: string;
}

const SHOWN = 20;

export const day = (date: string): string => {
  const parts = dateParts(date);
  return `${String(parts.day).padStart(2, '0')} ${parts.shortMonth} ${parts.year}`;
};

/** Links, where people have a profile; who comes after the twentieth is not shown. */
export function authors({ authors: names }: InventedPaper): string {
  const shown = names
    .slice(0, SHOWN)
    .map((name, index) =>
      index % 3 === 2
        ? `<span>${escape(name)}</span>`
        : `<a title="~Name${index}" data-toggle="tooltip" data-placement="top" href="/profile?id=~Name${index}">${escape(name)}</a>`,
    );
  const more =
    names.length > SHOWN
      ? `<a href="#" title="Expand list" role="button" class="show-all">et al. (${names.length - SHOWN} additional authors not shown)</a>`
      : '';
  return `<span>${shown.join(', ')} ${more} </span>`;
}

/** The site’s `NoteV2`. */
export function note({ paper, id, website }: Note, form: { target?: boolean } = {}): string {
  const address = id
    ? `/forum?id=${id}`
    : `/forum/${paper.title.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`;
  const icon = website
    ? `<a href="${website}" class="html-link" title="Open Website" rel="noopener noreferrer" target="_blank"><img src="/images/html_icon_blue.svg" alt="html icon"></a>`
    : `<a class="pdf-link" title="Download PDF" target="_blank" href="/attachment?id=${id}&amp;name=pdf"><img src="/images/pdf_icon_blue.svg" alt="pdf icon"></a>`;
  return `<div class="note  undefined"><h4><a href="${address}"${form.target ? ' target="_blank" rel="nofollow noreferrer"' : ''}>${escape(paper.title)}</a>${(id ?? website) ? icon : ''}</h4><div class="note-authors">${authors(paper)}</div><ul class="note-meta-info list-inline"><li>Published: ${day(paper.published)}, Last Modified: 11 Apr 2026</li><li>SLOW 2026 oral</li><li class="readers">Readers: <i class="glyphicon glyphicon-globe" aria-hidden="true"></i> Everyone</li></ul><div class="collapse-link"><a href="#">Show details</a></div></div>`;
}

/** What is to be read of notes. */
export const listed = (notes: Note[]): ExpectedEntry[] =>
  notes.map(({ paper, id, key }) => {
    const shown = { ...paper, authors: paper.authors.slice(0, SHOWN) };
    return id || key
      ? { ...entryOf(shown, 'authors', 'published'), key: key ?? `openreview:${id}` }
      : titledEntry(shown, 'authors', 'published');
  });
