// What formula typesetters leave behind: the typeset copies. The TeX that they were made from stands beside or inside.
const TYPESET = '.MathJax, .MathJax_Preview, .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display';
const SILENT = `script, style, noscript, template, svg, deja-lu, ${TYPESET}`;
const APART = 'br, p, div, li, td, dd';

/**
 * The text of an element as its author wrote it: single blanks, formulas as `$TeX$` whether MathJax 2
 * or KaTeX has typeset them already or not, no scripts, nothing of ours.
 * @param besides a selector of elements inside whose text is left out: labels, "more" links
 */
export function plainText(element: Element, besides?: string): string {
  const leftOut = besides ? `${SILENT}, ${besides}` : SILENT;
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    const formula = texOf(node);
    if (formula !== undefined) text += `$${formula.trim()}$`;
    else if (node === element || !node.matches(leftOut)) {
      const apart = node.matches(APART) ? ' ' : '';
      text += apart;
      node.childNodes.forEach(read);
      text += apart;
    }
  };
  read(element);
  return singleSpaced(text);
}

/** The text with every run of white space as one blank, none at the ends. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The TeX of a formula, if the element is one: MathJax 2 keeps it in a script, KaTeX in an annotation, LaTeXML in `alttext`. */
function texOf(element: Element): string | undefined {
  if (element.matches('script[type^="math/tex"]')) return element.textContent;
  if (element.matches('.katex')) {
    return element.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
  }
  // MathJax 3 keeps no TeX; what it writes for screen readers is at least the letters.
  if (element.matches('mjx-container')) return element.querySelector('math')?.textContent;
  return element.matches('math[alttext]') ? (element.getAttribute('alttext') ?? '') : undefined;
}
