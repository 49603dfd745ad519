import type { Key } from '@/lib/paper/key';
import type { SavedPaper } from '@/lib/paper/paper';
import { rarityOf } from '@/lib/search/evaluate';
import { FIELDS } from '@/lib/search/fields';
import { BEGINNING, canBeMeant, likenessTo, meantWords, SAME } from '@/lib/search/match';
import { beginning, fieldsOf, impactOf, termsOf } from '@/lib/search/paper-terms';
import { parse } from '@/lib/search/query';
import type { Part } from '@/lib/search/query';
import { hasPhrases, ranked } from '@/lib/search/rank';
import { LONG, spell } from '@/lib/search/words';

/** A paper and its terms with their weights. */
interface Read {
  paper: SavedPaper;
  terms: Map<string, number>;
}

const NAMING = FIELDS.title.bit | FIELDS.authors.bit | FIELDS.tags.bit;

/**
 * What a search should find for a text, best first, from all papers in memory, each looked at for every part of the
 * question: no lists, blocks, numbers or cuts. Slow, and plain enough to be believed.
 */
export function plainSearch(papers: readonly SavedPaper[], now: number): (text: string) => Key[] {
  const all = papers
    .filter(({ saved }) => saved.value)
    .map((paper): Read => ({ paper, terms: termsOf(paper) }));
  return (text) => findIn(all, text, now);
}

function findIn(all: Read[], text: string, now: number): Key[] {
  const { wanted, helpful, needed, unwanted, choices } = parse(text, now);
  if (!choices && wanted.length + needed.length + unwanted.length === 0) return [];
  const find = (typos: boolean, least: number): SavedPaper[] => {
    const scorers = (parts: Part[]): ((read: Read) => number)[] =>
      parts.map((part) => scorer(all, part, typos));
    const [want, help, need, not] = [wanted, helpful, needed, unwanted].map(scorers) as [
      ReturnType<typeof scorers>,
      ReturnType<typeof scorers>,
      ReturnType<typeof scorers>,
      ReturnType<typeof scorers>,
    ];
    const found = all.flatMap((read) => {
      const scores = want.map((score) => score(read));
      const matched = scores.filter((score) => score > 0).length;
      const isFound =
        matched >= least &&
        need.every((score) => score(read) > 0) &&
        not.every((score, place) => unwanted[place]?.is === 'phrase' || score(read) === 0);
      if (!isFound) return [];
      const sum = [...scores, ...help.map((score) => score(read))].reduce((a, b) => a + b, 0);
      const score = want.length > 0 ? Math.round((sum * matched) / want.length) : 1;
      const { title, starred, saved } = read.paper;
      const said = { title: spell(title), starred: starred.value, savedAt: saved.at };
      return [{ ...said, number: 0, score, paper: read.paper }];
    });
    return ranked(found, text).map(({ paper }) => paper);
  };
  const steps = [
    () => find(false, wanted.length),
    () => find(true, wanted.length),
    () => (wanted.length > 1 ? find(true, 1) : []),
  ];
  let found: SavedPaper[] = [];
  for (const step of wanted.length > 0 ? steps : steps.slice(0, 1))
    if (found.length === 0) found = step();
  return found.filter((paper) => hasPhrases(paper, wanted, unwanted)).map(({ id }) => id);
}

function scorer(all: Read[], part: Part, typos: boolean): (read: Read) => number {
  if (part.is === 'word') return wordScorer(all, part, typos);
  if (part.is === 'saved') return ({ paper }) => Number(paper.saved.at >= part.since);
  if (part.is === 'fact')
    return ({ terms }) =>
      Number([...terms.keys()].some((term) => part.from <= term && term <= part.to));
  const each = part.of.map((one) => scorer(all, one, typos));
  return (read) => {
    const scores = each.map((score) => score(read));
    if (part.is === 'any') return Math.max(...scores);
    return scores.every((score) => score > 0) ? scores.reduce((a, b) => a + b, 0) : 0;
  };
}

function wordScorer(
  all: Read[],
  { word, fields, exact, growing }: Extract<Part, { is: 'word' }>,
  typos: boolean,
): (read: Read) => number {
  const best = ({ terms }: Read, like: (term: string) => number, where: number): number =>
    Array.from(terms).reduce(
      (most, [term, weight]) =>
        fieldsOf(weight) & where ? Math.max(most, like(term) * impactOf(weight)) : most,
      0,
    );
  const isBeginning = growing || (!exact && word.length === LONG - 1);
  const known = (read: Read): number => {
    const plain = best(
      read,
      (term) => {
        if (term === word) return SAME;
        if (exact) return growing && word.length >= LONG && term.startsWith(word) ? SAME : 0;
        return likenessTo(word)(term);
      },
      fields,
    );
    if (!isBeginning || word.length >= LONG) return plain;
    const letters = best(
      read,
      (term) => (term === beginning(word) ? BEGINNING : 0),
      fields & NAMING,
    );
    return Math.max(plain, letters);
  };
  const isTypo = !exact && (typos || !all.some((read) => known(read) > 0));
  const words = isTypo ? all.flatMap(({ terms }) => [...terms.keys()].filter(canBeMeant)) : [];
  const meant = meantWords(word, [...new Set(words)]);
  const impacts = new Map(
    all.map((read) => [
      read,
      Math.max(
        known(read),
        best(read, (term) => meant.get(term) ?? 0, fields),
      ),
    ]),
  );
  const having = [...impacts.values()].filter((impact) => impact > 0).length;
  const rarity = rarityOf(having, all.length);
  return (read) => (impacts.get(read) ?? 0) * rarity;
}
