import { clusters, LONG, wordsIn } from './words';
import type { Word } from './words';

/** A stretch of a text: whether it is to be marked as found. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** Where something begins and ends in a text (UTF-16 units). */
type Place = Pick<Word, 'start' | 'end'>;

/** What plain text has not: it is ASCII, blanks, and the signs of good typography (dashes, quotes, `…`), as nearly all texts are. */
const NOT_PLAIN = /[^\s -~\u2010-\u2027]/;
/** Other words cannot be in plain text. */
const PLAIN_WORD = /^[a-z\d]+$/;
/** What may stand between the letters of a word in plain text: `GPT-4` is found as `gpt4`, too. */
const BETWEEN = String.raw`[^a-z\d\s]*`;

/**
 * Of what a search matched, what it looks for in texts that do not name a paper: the first letters of nearly
 * anything would be found there.
 */
export function inOtherTexts(terms: readonly string[]): string[] {
  return terms.filter((term) => !term.endsWith('*') || term.length > LONG);
}

/** Shows in texts what a search matched. */
export class Highlighter {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  /** Finds in plain text every place at which a match can be; many texts have none, and taking them apart is dear. */
  readonly #candidate: RegExp;

  /** @param terms the words that matched, and beginnings of such with a `*`, as a search gives them */
  constructor(terms: readonly string[]) {
    this.#words = new Set(terms);
    this.#beginnings = terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
    // A word that is being typed matches as a word and as a beginning.
    const letters = new Set(terms.map((term) => term.replace('*', '')));
    const plain = [...letters].filter((word) => PLAIN_WORD.test(word));
    const spelled = plain.map((word) => word.split('').join(BETWEEN));
    // Where nothing is plain nothing is found: `[]` is no letter.
    this.#candidate = new RegExp(`(?<![a-z\\d])(?:${spelled.join('|') || '[]'})`, 'gi');
  }

  /** Cuts a text where matches begin and end; joined again, the stretches are the text. */
  mark(text: string): Stretch[] {
    const stretches: Stretch[] = [];
    let done = 0;
    for (const { start, end } of this.#matches(text)) {
      if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
      stretches.push({ text: text.slice(start, end), hit: true });
      done = end;
    }
    if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
    return stretches;
  }

  /**
   * The part of a text around its first match, or its beginning, with `…` where something was left out.
   * @param length how long it may be at most, without the `…` (UTF-16 units)
   */
  snippet(text: string, length: number): string {
    const [first] = this.#matches(text);
    // A third of the room shows what leads up to the match; near the end of the text there is more.
    const start = Math.max(
      0,
      Math.min((first?.start ?? 0) - Math.floor(length / 3), text.length - length),
    );
    const from = start === 0 ? 0 : wordStart(text, start, first?.start ?? start);
    const to =
      from + length >= text.length ? text.length : wordEnd(text, from + length, first?.end ?? 0);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  }

  /** Where a text matches: in order, apart from each other; looked for as far as it is asked for. */
  *#matches(text: string): Generator<Place> {
    let last: Place | undefined;
    for (const part of this.#parts(text)) {
      for (const cluster of clusters(text.slice(part.start, part.end))) {
        const hits = wordsIn(cluster).filter(({ word }) => this.#isHit(word));
        for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
          const [start, end] = [part.start + hit.start, part.start + hit.end];
          if (last && start <= last.end) last.end = Math.max(last.end, end);
          else {
            if (last) yield last;
            last = { start, end };
          }
        }
      }
    }
    if (last) yield last;
  }

  /** The parts of a text in which there may be matches: of a plain one, what lies between two blanks. */
  *#parts(text: string): Generator<Place> {
    if (this.#words.size === 0) return;
    if (NOT_PLAIN.test(text)) return yield { start: 0, end: text.length };
    let end = 0;
    for (const { index } of text.matchAll(this.#candidate)) {
      if (index < end) continue;
      const start = text.lastIndexOf(' ', index) + 1;
      const blank = text.indexOf(' ', index);
      end = blank < 0 ? text.length : blank;
      yield { start, end };
    }
  }

  #isHit(word: string): boolean {
    return (
      this.#words.has(word) || this.#beginnings.some((beginning) => word.startsWith(beginning))
    );
  }
}

/** The first place at or after `start`, but not behind `latest`, at which no word is cut. */
function wordStart(text: string, start: number, latest: number): number {
  const blank = text.indexOf(' ', start - 1);
  if (blank >= 0 && blank < latest) return blank + 1;
  const starts = edges(text, text.lastIndexOf(' ', start) + 1, latest, 'start');
  return starts.find((place) => place >= start) ?? latest;
}

/** The last place at or before `end`, but not before `earliest`, at which no word is cut, if there is one. */
function wordEnd(text: string, end: number, earliest: number): number {
  const blank = text.lastIndexOf(' ', end);
  if (blank > earliest) return blank;
  const next = text.indexOf(' ', end);
  const ends = edges(text, blank + 1, next < 0 ? text.length : next, 'end');
  return ends.findLast((place) => earliest <= place && place <= end) ?? end;
}

/** Where words begin or end in a part of a text that has no blanks; a word within another is not cut out of it. */
function edges(text: string, from: number, to: number, edge: 'start' | 'end'): number[] {
  return [...clusters(text.slice(from, to))].flatMap((cluster) =>
    (cluster.whole ? [cluster.whole] : wordsIn(cluster)).map((word) => from + word[edge]),
  );
}
