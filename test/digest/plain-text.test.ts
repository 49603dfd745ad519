// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/digest/plain-text';

function element(html: string): Element {
  document.body.innerHTML = `<div id="it">${html}</div>`;
  return document.querySelector('#it') as Element;
}

describe('plainText', () => {
  it.each([
    ['white space is single', 'Scaling\n  Laws for\u00A0 Transfer ', 'Scaling Laws for Transfer'],
    ['highlights are text', 'Multi-<span class="search-hit">Agent</span>s', 'Multi-Agents'],
    ['lines do not run together', 'One<br>two<p>three</p>four', 'One two three four'],
    ['scripts and styles are silent', 'A<script>x</script><style>b{}</style>', 'A'],
    ['a mark of ours is silent', 'A<deja-lu data-paper="arxiv:1">x</deja-lu>', 'A'],
    ['formulas before MathJax', 'On $\\mathbb{R}^n$ and so', 'On $\\mathbb{R}^n$ and so'],
    [
      'formulas after MathJax 2, whose preview and typeset copies stand beside the script',
      'On <span class="MathJax_Preview">R</span><span class="MathJax_SVG"><svg><text>ℝn</text></svg></span>' +
        '<script type="math/tex">\\mathbb{R}^n</script> and so',
      'On $\\mathbb{R}^n$ and so',
    ],
    [
      'formulas after KaTeX',
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi>' +
        '<annotation encoding="application/x-tex">x^2</annotation></semantics></math></span>' +
        '<span class="katex-html">x2</span></span> grows',
      '$x^2$ grows',
    ],
    [
      'formulas after MathJax 3, which keeps no TeX',
      'On <mjx-container class="MathJax"><svg><text>ℝ</text></svg>' +
        '<mjx-assistive-mml><math><mi>R</mi></math></mjx-assistive-mml></mjx-container> and so',
      'On $R$ and so',
    ],
    ['formulas of LaTeXML', 'The <math alttext="k"><mi>k</mi></math>-means', 'The $k$-means'],
  ])('%s', (_, html, text) => {
    expect(plainText(element(html))).toBe(text);
  });

  it('leaves out what stands beside the text', () => {
    const title = element('<span class="descriptor">Title:</span> Attention <a>△ Less</a>');
    expect(plainText(title, '.descriptor, a')).toBe('Attention');
  });
});
