import type { EmbeddedFacts } from '@/lib/sources/source';
import type { Mention } from './any-page-mentions';
import { singleSpaced } from './plain-text';

/**
 * A paper in arXiv's announcement mail, which is plain text; mail programs show it in a `pre` or with a `br`
 * at the end of each line. Blocks are divided by lines of `\\` or dashes, and long fields go on, indented:
 * https://info.arxiv.org/help/subscribe.html
 */
const BLOCK =
  /^arXiv:(?<id>\S+)[^\n]*\n(?<fields>(?:(?!\\\\|-{5})[^\n]*\n){1,40})(?:\\\\[ \t]*\n(?!arXiv:)(?<abstract>(?:(?!\\\\)[^\n]*\n){1,80}))?/gm;

/** How far below an identifier its title may stand, in UTF-16 units. */
const NEAR = 600;

/** The title that follows the line of a mention as a field of a mail. */
export function titleBelow({ at }: Mention): string | undefined {
  const below = at instanceof Element ? linesFrom(at, 0) : linesFrom(at.text, at.to);
  const [fields = ''] = below.split(/\n(?:\\\\|-{5}|arXiv:)/);
  return field('Title', fields);
}

/** All that the announcement mails on a page say of their papers. */
export function mailedFacts(page: Document): EmbeddedFacts[] {
  if (!page.body.textContent.includes(String.raw`\\ (`)) return [];
  const text = linesFrom(page.body, 0, Infinity);
  return Array.from(text.matchAll(BLOCK), ({ groups = {} }) => {
    const { id = '', fields = '', abstract = '' } = groups;
    return {
      address: `https://arxiv.org/abs/${id}`,
      title: field('Title', fields),
      authors: field('Authors?', fields)?.split(/,\s*(?:and\s+)?|\s+and\s+/),
      abstract: singleSpaced(abstract),
      published: field('Date', fields),
    };
  });
}

/** The value of a field in a mail; its further lines are indented. */
function field(name: string, lines: string): string | undefined {
  const form = new RegExp(`^${name}:[ \\t]*(.+(?:\\n[ \\t\\u00a0]+.+)*)`, 'm');
  const value = form.exec(lines)?.[1];
  return value === undefined ? undefined : singleSpaced(value);
}

const LINES = 'br, div, p, pre, li, tr, td, h1, h2, h3, h4, h5, h6';

/** The text from some point on in lines, as it is shown: every line of a mail may be a text or an element of its own. */
function linesFrom(node: Node, start: number, longest = NEAR): string {
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  walker.currentNode = node;
  let lines = node instanceof Text ? node.data.slice(start) : '';
  while (lines.length < longest && walker.nextNode()) {
    const { currentNode: next } = walker;
    // The source may have a line's end behind the `br`, too.
    if (next instanceof Text)
      lines += lines.endsWith('\n') ? next.data.replace(/^\r?\n/, '') : next.data;
    else if (next instanceof Element && next.matches(LINES)) lines += '\n';
  }
  return lines.slice(0, longest);
}
