// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { containersOf } from '@/lib/digest/container';
import { atOnce } from '@/lib/digest/in-slices';

/** The ids of the containers of a page's links; a link's `href` is its paper. */
function containers(html: string): string[] {
  document.body.innerHTML = html;
  const links = new Map<Element, string>();
  for (const link of document.querySelectorAll('a.title')) {
    links.set(link, link.getAttribute('href') ?? '');
  }
  return [...atOnce(containersOf(links)).values()].map(({ id, localName }) => id || localName);
}

const title = (paper: string): string =>
  `<h3><a class="title" href="${paper}">Paper ${paper}</a></h3>`;

describe('containersOf', () => {
  it.each([
    [
      'cards',
      `<main><div><div id="A">${title('a')}<p>…</p></div><div id="B">${title('b')}</div></div></main>`,
      ['A', 'B'],
    ],
    [
      'cards in cells',
      `<main><div><div id="A"><div><div>${title('a')}</div></div></div><div id="B">${title('b')}</div></div></main>`,
      ['A', 'B'],
    ],
    [
      'two copies of one entry',
      `<main><div id="A"><div>${title('a')}</div><div>${title('a')}</div></div><div id="B">${title('b')}</div></main>`,
      ['A', 'A', 'B'],
    ],
    [
      'the one paper among cards of other things',
      `<main><div><div>${title('')}</div><div id="A">${title('a')}</div><div>${title('')}</div></div></main>`,
      ['A'],
    ],
    [
      'list items',
      `<ul><li id="A">${title('a')}</li><li id="B">${title('b')}</li></ul>`,
      ['A', 'B'],
    ],
    [
      'a list of one',
      `<main><section><h1>Found</h1><div><div><article id="A">${title('a')}</article></div></div></section></main>`,
      ['A'],
    ],
    [
      'a list of one without names',
      `<main><section><h1>Found</h1><div id="list"><div>${title('a')}</div></div></section></main>`,
      ['list'],
    ],
    [
      'titles that are headings of the page',
      `<main><h1>Found</h1><div id="A"><h1><a class="title" href="a">a</a></h1></div><div id="B"><h1>…</h1><h1><a class="title" href="b">b</a></h1></div></main>`,
      ['A', 'B'],
    ],
    [
      'definitions',
      `<dl><dt id="A"><a class="title" href="a">a</a></dt><dd>…</dd><dt id="B"><a class="title" href="b">b</a></dt></dl>`,
      ['A', 'B'],
    ],
    [
      'a definition list of one',
      `<dl><dt id="A"><a class="title" href="a">a</a></dt><dd>…</dd></dl>`,
      ['A'],
    ],
    [
      'table rows',
      `<table><tr id="A"><td>${title('a')}</td><td></td></tr><tr id="B"><td>${title('b')}</td></tr></table>`,
      ['A', 'B'],
    ],
    [
      'the same paper twice in a list',
      `<ul><li id="A">${title('a')}</li><li id="B">${title('b')}</li><li id="C">${title('a')}</li></ul>`,
      ['A', 'B', 'C'],
    ],
    [
      'several papers in one element',
      `<main><p id="text"><a class="title" href="a">a</a> and <a class="title" href="b">b</a></p></main>`,
      ['a', 'a'],
    ],
  ])('finds %s', (_, html, ids) => {
    expect(containers(html)).toEqual(ids);
  });
});
