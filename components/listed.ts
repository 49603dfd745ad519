import type { SearchAnswer } from '@/lib/messages';
import type { SavedPaper } from '@/lib/paper/paper';
import type * as Highlighting from '@/lib/search/highlight';
import type { Stretch } from '@/lib/search/highlight';

/** About two lines of the popup, in characters. */
const PASSAGE = 150;

/** A paper in a list, and where a search found it. */
export interface Listed {
  paper: SavedPaper;
  /** Cuts a title, name or tag of the paper where matches begin and end. */
  markName: (text: string) => Stretch[];
  /** The same for its other texts. */
  mark: (text: string) => Stretch[];
  /** The part of the abstract that matched, if any did. */
  passage: () => Stretch[] | undefined;
}

/** Loaded with the first search, so that the popup opens faster. */
let highlighting: typeof Highlighting | undefined;

/** A paper that no search found. */
export function unsearched(paper: SavedPaper): Listed {
  const mark = (text: string): Stretch[] => [{ text, hit: false }];
  return { paper, markName: mark, mark, passage: () => undefined };
}

/** Papers that a search found. Nothing is marked before it is drawn. */
export async function searched({
  papers,
  terms,
}: Pick<SearchAnswer, 'papers' | 'terms'>): Promise<Listed[]> {
  highlighting ??= await import('@/lib/search/highlight');
  const { Highlighter, inOtherTexts } = highlighting;
  const naming = new Highlighter(terms);
  const markName = (text: string): Stretch[] => naming.mark(text);
  const highlighter = new Highlighter(inOtherTexts(terms));
  const mark = (text: string): Stretch[] => highlighter.mark(text);
  return papers.map((paper) => {
    const passage = once(() => {
      const found = mark(highlighter.snippet(paper.abstract ?? '', PASSAGE));
      return found.some(({ hit }) => hit) ? found : undefined;
    });
    return { paper, markName, mark, passage };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
