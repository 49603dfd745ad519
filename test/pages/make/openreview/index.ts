import { complete } from '../invent.ts';
import type { MadePage } from '../page.ts';
import { unusualAuthors } from '../people.ts';
import { papersOf } from '../proceedings.ts';
import { forums } from './forums.ts';
import { page } from './frame.ts';
import { listed, note, type Note } from './note.ts';

const items = (notes: Note[]): string => notes.map((each) => `<li>${note(each)}</li>`).join('');

const list = (inner: string): string =>
  `<div class="submissions-list"><ul class="list-unstyled list-paginated">${inner}</ul><nav aria-label="page navigation"><ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="#">2</a></li></ul></nav></div>`;

/** Lists that the site renders after the page has loaded, and replaces in place. */
function lists(): MadePage[] {
  const crowd = complete({
    id: '2601.77150',
    title: 'A Choir of Twenty-Four',
    published: '2026-01-15',
    authors: unusualAuthors(0, 24).filter((name) => !name.includes(' and ')),
  });
  const [first, second, third, fourth, fifth] = papersOf('2026-01', 77_101, [
    'Reviewers Who Read',
    'How Many Harbours Does It Take? $\\ell_1$-Consistent Boats',
    'An Address without a Number',
    'Imported from Elsewhere',
    'The Second Page',
  ]);
  const notes: Note[] = [
    { paper: first!, id: '_aB9-x0yZ1' },
    { paper: second!, id: 'hArBoUr-02' },
    { paper: crowd, id: 'cHoIr-24_x' },
    { paper: third! },
  ];
  const imported: Note = {
    paper: fourth!,
    id: 'iMpOrTeD-4',
    website: `https://arxiv.org/abs/${fourth!.id}`,
    key: `arxiv:${fourth!.id}`,
  };
  const next: Note = { paper: fifth!, id: 'sEcOnD-p_5' };
  const profile = `<section class="publications"><h3>Publications</h3><ul class="list-unstyled submissions-list"><li><div class="note">${note(imported, { target: true }).replace(/<\/div>$/, '<div class="import-sources"><button type="button" class="import-source-button active">dblp</button><button type="button" class="import-source-button ">arXiv</button></div></div>')}</div></li>${items([notes[0]!])}</ul></section>`;
  return [
    {
      folder: 'openreview',
      name: 'group',
      html: page({
        stands: 'openreview.net/group?id=…, a venue’s papers.',
        tricky:
          'rendered after load, and replaced in place by the second page a little later; not all authors are shown, nor have all a profile; one address is made of the title.',
        main: `<header><h1>SLOW 2026 Conference</h1></header><div class="tabs-container"><ul class="nav nav-tabs" role="tablist"><li><a href="#tab-accept-oral">Accept (oral)</a></li></ul><div id="list">${list('')}</div></div>`,
        templates: { page1: items([next, imported]), page2: items(notes) },
        scripts: [
          `const list = document.querySelector('.list-paginated');
const show = (id) => list.replaceChildren(document.querySelector(id).content);
addEventListener('load', () => {
  show('#page1');
  setTimeout(() => show('#page2'), 300);
});
`,
        ],
      }),
      expected: {
        address: 'https://openreview.net/group?id=SLOW.cc/2026/Conference#tab-accept-oral',
        entries: listed(notes),
        notEntries: 'Papers of the page before.',
      },
    },
    {
      folder: 'openreview',
      name: 'profile',
      html: page({
        stands: 'openreview.net/profile?id=…, a person.',
        tricky:
          'notes in notes, where a record was imported from several places; links to profiles of co-authors.',
        main: `<header><h1>Mireia Ferrer</h1></header>${profile}<section class="coauthors"><h4>Co-Authors</h4><ul><li><a href="/profile?id=~Oskar_Bak1">Oskar Bak</a></li></ul></section>`,
      }),
      expected: {
        address: 'https://openreview.net/profile?id=~Mireia_Ferrer1',
        entries: listed([imported, notes[0]!]),
        notEntries: 'Co-authors.',
      },
    },
    {
      folder: 'openreview',
      name: 'search',
      html: page({
        stands: 'openreview.net/search?term=…',
        tricky: 'comments are found, too; matches are highlighted.',
        main: `<ul class="list-unstyled submissions-list">${items([notes[0]!]).replace('Reviewers', '<strong>Reviewers</strong>')}<li><div class="note"><h4><a href="/forum?id=oTheR-9_pQ&amp;noteId=rEvIeW-1_x">Official Review by Reviewers</a></h4><div class="note-parent-title"><strong>Another Paper</strong></div><div class="note-authors"><span>Reviewer 2</span></div></div></li>${items([next])}</ul>`,
      }),
      expected: {
        address: 'https://openreview.net/search?term=reviewers&group=all&content=all&source=all',
        entries: listed([notes[0]!, next]),
        notEntries: 'A comment.',
      },
    },
    {
      folder: 'openreview',
      name: 'activity',
      html: page({
        stands: 'openreview.net/activity, what happened lately.',
        tricky: 'headings with links to forums, each of a comment or an edit.',
        main: `<h1>Activity</h1><div class="note"><h4><a href="/forum?id=hArBoUr-02">Your submission was edited</a></h4></div>`,
      }),
      expected: { address: 'https://openreview.net/activity', entries: [], notEntries: 'Edits.' },
    },
  ];
}

/** All pages of OpenReview. */
export const openreview = (): MadePage[] => [...lists(), ...forums()];
