import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Outcome, Problem, SearchAnswer } from '@/lib/messages';
import type { Key } from '@/lib/paper/key';
import { ask } from './ask';
import { FIRST, takeAskedAhead } from './ask-ahead';
import { type Room, inView, mostIn } from './in-view';
import { type Listed, searched, unsearched } from './listed';

/** How many papers come with each "more". */
const PAGE = 24;
/** The height of what is above and below a list at the least (px). */
const FRAME = 180;

/** How soon it is looked again whether more papers can be found (ms). */
const SOON = 1000;

/** What a list shows: the answer to `text`, or the latest papers where `text` is empty. */
export interface Listing extends Pick<SearchAnswer, 'notices' | 'suggestions' | 'indexing'> {
  text: string;
  papers: Listed[];
  /** How many there are in all, listed or not. */
  total: number;
  problem?: Problem;
}

/** The papers of a list, and the ways to change which. */
export interface Papers {
  /** Nothing until the first answer. */
  listing: Listing | undefined;
  /** Asks for what `text` finds; the listing stays as it is until the answer. */
  find: (text: string) => Promise<void>;
  /** Asks for the next papers of the same listing. */
  more: () => Promise<void>;
  /** Asks for the same papers anew, since the library changed. */
  refresh: () => Promise<void>;
  /** Takes a paper out of the listing, whatever is asked, until it is put back. */
  hide: (id: Key) => void;
  unhide: (id: Key) => void;
}

/** The papers that a text finds. Of several questions at once only the newest is heard. */
export function usePapers(): Papers {
  const newest = useRef(0);
  const [answered, setAnswered] = useState<Listing>();
  const [hidden, setHidden] = useState<ReadonlySet<Key>>(new Set());
  const listing = useMemo(() => answered && without(answered, hidden), [answered, hidden]);
  const current = useRef(listing);
  current.current = listing;
  /** What was last written: while its answer is on its way, nothing may ask for what is still listed instead. */
  const wanted = useRef('');

  const load = useCallback(async (text: string, limit: number, have: Listed[], room?: Room) => {
    const question = ++newest.current;
    const outcome = await page(text, limit, have);
    if (question !== newest.current) return;
    const nothing = { papers: [], total: 0 };
    if (!outcome.ok) return setAnswered({ text, ...nothing, problem: outcome.problem });
    const { value } = outcome;
    setAnswered({ text, ...value, ...(room && { papers: inView(value.papers, room) }) });
  }, []);
  const find = useCallback(
    (text: string) => {
      wanted.current = text;
      if (text === '') return load(text, FIRST, []);
      // What can be seen comes at first, the sooner that is.
      const room = { width: innerWidth, height: innerHeight - FRAME };
      return load(text, mostIn(room), [], room);
    },
    [load],
  );
  const more = useCallback(async () => {
    const { text, papers = [] } = current.current ?? {};
    if (text === wanted.current) await load(text, PAGE, papers);
  }, [load]);
  const refresh = useCallback(
    () => load(wanted.current, Math.max(PAGE, current.current?.papers.length ?? 0), []),
    [load],
  );
  useEffect(() => {
    const timer = answered?.indexing && setTimeout(() => void refresh(), SOON);
    return () => clearTimeout(timer);
  }, [answered, refresh]);
  const hide = useCallback((id: Key) => setHidden((ids) => new Set(ids).add(id)), []);
  const unhide = useCallback(
    (id: Key) => setHidden((ids) => new Set([...ids].filter((other) => other !== id))),
    [],
  );
  return { listing, find, more, refresh, hide, unhide };
}

/** `have` and the next papers. A search is asked anew with a wider limit, since its order may have changed. */
async function page(
  text: string,
  limit: number,
  have: Listed[],
): Promise<Outcome<Omit<Listing, 'text'>>> {
  if (text !== '') {
    const search = await ask('search', { text, limit: have.length + limit });
    if (!search.ok) return search;
    return { ok: true, value: { ...search.value, papers: await searched(search.value) } };
  }
  const question = { offset: have.length, limit };
  const latest = await (takeAskedAhead(question) ?? ask('latest', question));
  if (!latest.ok) return latest;
  const { papers, total } = latest.value;
  return { ok: true, value: { papers: [...have, ...papers.map(unsearched)], total } };
}

function without(listing: Listing, hidden: ReadonlySet<Key>): Listing {
  const papers = listing.papers.filter(({ paper }) => !hidden.has(paper.id));
  return { ...listing, papers, total: listing.total - (listing.papers.length - papers.length) };
}
