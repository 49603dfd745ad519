import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from '@/lib/formats/json';
import { LIMITS } from '@/lib/paper/paper';
import { anyPaper, makePaper } from '../library/make';

describe('a library file', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(fc.array(anyPaper), fc.nat(), (papers, now) => {
        expect(readJson(writeJson(papers, now))).toEqual({ ok: true, papers });
      }),
    );
  });

  it('begins with what it is, and has a line for each paper', () => {
    const text = writeJson([makePaper(), makePaper()], Date.UTC(2026, 0, 2));
    expect(text.split('\n')).toEqual([
      '{"format":"deja-lu","version":1,"exported":"2026-01-02T00:00:00.000Z","papers":[',
      `${JSON.stringify(makePaper())},`,
      JSON.stringify(makePaper()),
      ']}',
      '',
    ]);
  });

  it('holds tombstones too', () => {
    const tombstone = makePaper({
      title: '',
      address: '',
      authors: [],
      saved: { value: false, at: 1 },
    });
    expect(readJson(writeJson([tombstone], 0))).toEqual({ ok: true, papers: [tombstone] });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', { what: 'not JSON' }],
    ['{"format":"deja-lu"', { what: 'not JSON' }],
    ['[]', { what: 'not a library' }],
    ['null', { what: 'not a library' }],
    ['{"format":"zotero","version":1,"papers":[]}', { what: 'not a library' }],
    ['{"format":"deja-lu","version":"1","papers":[]}', { what: 'not a library' }],
    ['{"format":"deja-lu","version":2,"books":[]}', { what: 'newer', version: 2 }],
  ])('%s', (text, fault) => {
    expect(readJson(text)).toEqual({ ok: false, fault });
  });

  const good = makePaper();
  it.each<[string, object]>([
    ['papers', { papers: {} }],
    ['papers.1.id', { ...good, id: 'isbn:1' }],
    ['papers.1', { ...good, id: 'arxiv:another' }],
    ['papers.1.keys.0', { ...good, keys: [] }],
    ['papers.1.keys.1', { ...good, keys: [good.id, 7] }],
    ['papers.1.title', { ...good, title: 'x'.repeat(LIMITS.title + 1) }],
    ['papers.1', { ...good, title: '' }],
    ['papers.1.authors', { ...good, authors: Array<string>(LIMITS.authors + 1).fill('x') }],
    ['papers.1.authors.0', { ...good, authors: ['x'.repeat(LIMITS.author + 1)] }],
    ['papers.1.abstract', { ...good, abstract: 'x'.repeat(LIMITS.abstract + 1) }],
    ['papers.1.abstract', { ...good, abstract: null }],
    ['papers.1.published', { ...good, published: 'March' }],
    ['papers.1.address', { ...good, address: 'javascript:alert(1)' }],
    ['papers.1.apart', { ...good, apart: [] }],
    ['papers.1.apart.0', { ...good, apart: ['isbn:1'] }],
    ['papers.1', { ...good, apart: [good.id] }],
    ['papers.1.firstSaved', { ...good, firstSaved: -1 }],
    ['papers.1.saved.value', { ...good, saved: { value: 1, at: 0 } }],
    ['papers.1.saved.at', { ...good, saved: { value: true, at: 0.5 } }],
    ['papers.1.tags.value.0', { ...good, tags: { value: ['x'.repeat(LIMITS.tag + 1)], at: 0 } }],
    ['papers.1.note.value', { ...good, note: { value: 'x'.repeat(LIMITS.note + 1), at: 0 } }],
    ['papers.1.status.value', { ...good, status: { value: 'burnt', at: 0 } }],
    ['papers.1.starred', { ...good, starred: undefined }],
  ])('for %s', (where, wrong) => {
    const papers = 'papers' in wrong ? wrong.papers : [good, wrong];
    const text = JSON.stringify({ format: 'deja-lu', version: 1, papers });
    expect(readJson(text)).toEqual({
      ok: false,
      fault: { what: 'invalid', where, why: expect.stringMatching(/./u) },
    });
  });
});
