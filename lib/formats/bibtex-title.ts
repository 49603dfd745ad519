import { escapeLatex, parts } from './latex';

/**
 * Writes a title for BibTeX, with braces around what a style that puts titles in small letters must not
 * change: words with a capital inside (`BERT`, `mRNA`), and names, if the title capitalises nothing else.
 */
export function bibtexTitle(title: string): string {
  const keepsNames = !isTitleCase(title);
  return parts(title)
    .map(({ text, isFormula }, place) => {
      if (isFormula) return `{${text}}`;
      return text.replaceAll(/\S+/gu, (word, index: number) => {
        const isFirst = place === 0 && index === 0;
        const isProtected =
          /.\p{Lu}/u.test(word) || (keepsNames && !isFirst && /\p{Lu}/u.test(word));
        return isProtected ? `{${escapeLatex(word)}}` : escapeLatex(word);
      });
    })
    .join('');
}

/** Whether most of the longer words after the first begin with a capital. */
function isTitleCase(title: string): boolean {
  const words = title
    .split(/\s+/u)
    .slice(1)
    .filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length * 2 > words.length;
}
