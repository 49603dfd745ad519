/** What stands for a character that means something else in LaTeX. A lone brace would end a BibTeX field, even after a backslash. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '\\': String.raw`\textbackslash{}`,
  // In TeX's oldest font these are other characters.
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
};

/** `$n^2$` but not `between $5 and $6`: no blank inside next to a dollar sign, and no digit behind it. */
const FORMULA = /(?<!\\)\$(?!\s)(?:[^$\\]|\\.)+(?<!\s)\$(?!\d)/gsu;

/** A text's formulas and what stands between them, in order. */
export function parts(text: string): { text: string; isFormula: boolean }[] {
  const found: { text: string; isFormula: boolean }[] = [];
  let done = 0;
  for (const { 0: formula, index } of text.matchAll(FORMULA)) {
    if (!isBalanced(formula)) continue;
    found.push({ text: text.slice(done, index), isFormula: false });
    // A bare % would make the rest of the line a comment.
    found.push({ text: formula.replaceAll(/(?<!\\)[%#]/gu, String.raw`\$&`), isFormula: true });
    done = index + formula.length;
  }
  return [...found, { text: text.slice(done), isFormula: false }].filter((part) => part.text);
}

/** Writes plain text, without formulas, so that LaTeX shows just that. Letters with accents stay as they are. */
export function escapeLatex(text: string): string {
  return text.replaceAll(/[&%$#_{}~^\\<>|]/gu, (character) => ESCAPED[character] ?? character);
}

/** Writes a text with formulas for LaTeX. */
export function toLatex(text: string): string {
  return parts(text)
    .map((part) => (part.isFormula ? part.text : escapeLatex(part.text)))
    .join('');
}

/** Whether each brace has its partner. BibTeX counts them without regard to backslashes. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
