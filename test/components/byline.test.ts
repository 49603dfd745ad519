import { beforeEach, describe, expect, it } from 'vitest';
import { byline, shortName } from '@/components/byline';
import type { Key } from '@/lib/paper/key';
import { fakeWorker, paper } from './screen';

beforeEach(() => fakeWorker({}));

describe('shortName', () => {
  it.each([
    ['Ruiping Liu', 'Liu'],
    ['Laurens van der Maaten', 'van der Maaten'],
    ['van der Maaten, Laurens', 'van der Maaten'],
    ['Henry Louis Gates, Jr.', 'Gates'],
    ['Ludwig van Beethoven III', 'van Beethoven'],
    ['Plato', 'Plato'],
    ['김 철수', '김 철수'],
    ['bell hooks', 'hooks'],
    ['', ''],
  ])('of "%s" is "%s"', (author, name) => {
    expect(shortName(author)).toBe(name);
  });
});

describe('byline', () => {
  it('names three authors and says that there are more', () => {
    const authors = ['Ann One', 'Bo Two', 'Cy Three'];
    expect(byline(paper('arxiv:2403.12345', '', { authors }))[0]).toBe('One, Two, Three');
    expect(byline(paper('arxiv:2403.12345', '', { authors: [...authors, 'Di Four'] }))[0]).toBe(
      'One, Two, Three et al.',
    );
  });

  it.each<[Key, string[]]>([
    ['arxiv:2403.12345', ['arXiv:2403.12345']],
    ['doi:10.1145/3292500', ['doi:10.1145/3292500']],
    ['acl:2024.acl-long.1', ['ACL 2024.acl-long.1']],
    ['title:something', []],
  ])('shows %s as %o, and nothing in the place of what is unknown', (key, identifiers) => {
    expect(byline(paper(key, '', { authors: [] }))).toEqual(identifiers);
  });

  it('shows the year of any date', () => {
    expect(byline(paper('title:x', '', { authors: [], published: '2024-03-12' }))).toEqual([
      '2024',
    ]);
  });
});
