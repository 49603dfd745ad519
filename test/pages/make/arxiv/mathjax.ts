import { escape, svgAddress } from '../html.ts';

/** How the invented papers' formulas look, for the picture and for screen readers. */
const READ: Record<string, string> = {
  '\\ell_1': 'ℓ1',
  '\\mathbb{Z}_2': 'ℤ2',
  k: 'k',
  'O(n \\log n)': 'O(n log n)',
  '\\sqrt{n}': '√n',
};

/**
 * What MathJax 2.7.3 makes of the formulas in `text`: the formula is then there three times, as a
 * picture, as hidden MathML and as its source. `stage` "working": only preview and source.
 */
export function afterMathJax(text: string, first: number, stage: 'working' | 'done'): string {
  let number = first;
  return escape(text).replaceAll(/\$([^$]+)\$/g, (_, tex: string) => {
    const id = `MathJax-Element-${number++}`;
    const source = `<script type="math/tex" id="${id}">${tex}</script>`;
    const read = READ[tex] ?? tex;
    if (stage === 'working') return `<span class="MathJax_Preview">${tex}</span>${source}`;
    const width = `${read.length * 0.6}em`;
    // The real picture is made of paths, which have no text either.
    const picture = svgAddress(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${read.length * 12} 24"><text y="19" font-family="serif" font-style="italic" font-size="20">${read}</text></svg>`,
    );
    const math = `<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>${read}</mi></math>`;
    return `<span class="MathJax_Preview" style="color: inherit; display: none;"></span><span class="MathJax_SVG" id="${id}-Frame" tabindex="0" data-mathml="${escape(math)}" role="presentation" style="font-size: 100%; display: inline-block; position: relative;"><svg xmlns:xlink="http://www.w3.org/1999/xlink" style="width: ${width}; height: 1.2em; vertical-align: -0.3em;" role="img" focusable="false" aria-hidden="true"><image width="100%" height="100%" href="${picture}"></image></svg><span class="MJX_Assistive_MathML" role="presentation">${math}</span></span>${source}`;
  });
}
