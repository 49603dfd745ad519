import type { Listed } from './listed';

/** The least that a row is high, and each line of a passage in it, of which there are two at most (px): see PaperRow.css. */
const ROW = 56;
const LINE = 19;
/** The least that a letter of a passage is wide, on the whole (px). */
const LETTER = 4.5;

/** How much of a list can be seen (px). */
export interface Room {
  width: number;
  height: number;
}

/** How many papers can be seen at most. */
export function mostIn({ height }: Room): number {
  return Math.ceil(height / ROW);
}

/** The papers from a list's beginning that can be seen, and maybe more: those below would be drawn before anyone sees them. */
export function inView(papers: readonly Listed[], { width, height }: Room): Listed[] {
  let filled = 0;
  return papers.filter(({ passage }) => {
    if (filled >= height) return false;
    const letters = passage()?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    filled += ROW + LINE * Math.min(2, Math.ceil((letters * LETTER) / width));
    return true;
  });
}
