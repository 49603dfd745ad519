import type { SearchAnswer } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import type { Highlighter, Stretch } from '@/lib/search/highlight';

/** About two lines of the popup, in characters. */
const PASSAGE = 150;

/** A paper in a list, and where a search found it. */
export interface Listed {
  paper: SavedPaper;
  /** Cuts one of the paper's texts where matches begin and end. */
  mark: (text: string) => Stretch[];
  /** The part of the abstract that matched, if any did. */
  passage: () => Stretch[] | undefined;
}

/** Loaded with the first search, so that the popup opens faster. */
let highlighting: { Highlighter: typeof Highlighter } | undefined;

/** A paper that no search found. */
export function unsearched(paper: SavedPaper): Listed {
  return { paper, mark: (text) => [{ text, hit: false }], passage: () => undefined };
}

/** Papers that a search found. Nothing is marked before it is drawn. */
export async function searched({
  papers,
  terms,
}: Pick<SearchAnswer, 'papers' | 'terms'>): Promise<Listed[]> {
  highlighting ??= await import('@/lib/search/highlight');
  const highlighter = new highlighting.Highlighter(terms);
  const mark = (text: string): Stretch[] => highlighter.mark(text);
  return papers.map((paper) => {
    const passage = once(() => {
      const found = mark(highlighter.snippet(paper.abstract ?? '', PASSAGE));
      return found.some(({ hit }) => hit) ? found : undefined;
    });
    return { paper, mark, passage };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
