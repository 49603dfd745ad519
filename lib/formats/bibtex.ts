import { idOf, kindOf } from '@/lib/paper/key';
import type { IdentifierKind } from '@/lib/paper/key';
import type { PaperFacts } from '@/lib/paper/paper';
import { bibtexKey } from './bibtex-key';
import { bibtexTitle } from './bibtex-title';
import { toLatex } from './latex';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Writes papers as BibTeX, in UTF-8, for BibTeX and biblatex alike: one entry a paper, in this order. */
export function writeBibtex(papers: readonly PaperFacts[]): string {
  const taken = new Set<string>();
  return papers.map((paper) => entry(paper, bibtexKey(paper, taken))).join('\n');
}

function entry(paper: PaperFacts, name: string): string {
  const [year, month] = paper.published?.split('-') ?? [];
  const doi = identifier(paper, 'doi');
  const fields: Record<string, string | undefined> = {
    title: `{${bibtexTitle(paper.title)}}`,
    author:
      paper.authors.length > 0 ? `{${paper.authors.map(authorName).join(' and ')}}` : undefined,
    year: year && `{${year}}`,
    month: MONTHS[Number(month) - 1],
    doi: doi && `{${verbatim(doi)}}`,
    ...eprint(identifier(paper, 'arxiv')),
    url: `{${verbatim(paper.address)}}`,
    abstract: paper.abstract && `{${toLatex(paper.abstract)}}`,
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  const body = lines.map(([field, value]) => `  ${field} = ${value},\n`).join('');
  return `@${entryType(paper)}{${name},\n${body}}\n`;
}

/** Where a paper appeared, as far as its identifiers tell. */
function entryType(paper: PaperFacts): string {
  if (identifier(paper, 'acl')) return 'inproceedings';
  return identifier(paper, 'doi') ? 'article' : 'misc';
}

/** What arXiv itself writes, and biblatex's name for the same. Old identifiers begin with the paper's class. */
function eprint(arxiv: string | undefined): Record<string, string | undefined> {
  if (!arxiv) return {};
  const [archive, number] = arxiv.split('/');
  return {
    eprint: `{${verbatim(arxiv)}}`,
    archivePrefix: '{arXiv}',
    eprinttype: '{arxiv}',
    primaryClass: number && archive && `{${verbatim(archive)}}`,
  };
}

/** Braces keep together a name that BibTeX would take apart: a group's, or one with an "and" in it. */
function authorName(name: string): string {
  const isWhole =
    /\b(?:and|others|team|group|collaboration|consortium)\b/iu.test(name) || /,.*,.*,/u.test(name);
  return isWhole ? `{${toLatex(name)}}` : toLatex(name);
}

/** The paper's first identifier of a kind. */
function identifier({ keys }: PaperFacts, kind: IdentifierKind): string | undefined {
  const key = keys.find((each) => kindOf(each) === kind);
  return key && idOf(key);
}

/** Addresses and identifiers are taken literally; only what would end the field is written in hexadecimals. */
function verbatim(text: string): string {
  return text.replaceAll(/[{}\\\s]/gu, encodeURIComponent);
}
