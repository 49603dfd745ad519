import { namingsIn } from '@/lib/paper/text-keys';
import { singleSpaced } from './plain-text';

/** What links to papers are called that are not called by the paper's title; and words that stand beside these. */
const LABEL = new RegExp(
  `^(?:[^\\p{L}]|(?<!\\p{L})(?:${
    'an?|the|th(?:is|ese|eir)|our|new|full|original|here|read|see|view|more|links?|click|download|on|in|at|of|via|to|and|or|for|' +
    'papers?|e?-?(?:pre)?prints?|articles?|abs(?:tract)?|pdf|html|text|doi|arxiv|alphaxiv|openreview|pubmed|pm(?:c?id|c)|acl|' +
    'anthology|biorxiv|medrxiv|hugging|face|huggingface|hf|s2|ieee|acm|publi(?:sher|cation)|report|technical|code|project|page|' +
    'site|web|slides|video|poster|blog|post|github|data(?:set)?|demo|bib(?:tex)?|cite|source|v'
  })(?!\\p{L}))+$`,
  'iu',
);

/** "Vaswani et al., 2017", "Brown and Lee (2020)": a paper is cited, not called by its title. */
const CITATION =
  /\bet al\b|^\P{L}*\p{Lu}[\p{L}'’-]+(?:(?:,| and| &)+ \p{Lu}[\p{L}'’-]+)*,? \(?(?:19|20)\d\d[a-z]?\P{L}*$/u;

/** Two words, or four signs of a script that writes none apart. */
const WORDS = /\p{L}[^\p{L}]+\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

const LONGEST = 300;

/** Whether a text could be a paper's title: no label, no identifier, no citation, not a single word, not a whole paragraph. */
export function readsLikeTitle(text: string): boolean {
  const rest = withoutNamings(text);
  return rest.length <= LONGEST && WORDS.test(rest) && !isLabel(rest) && !CITATION.test(rest);
}

/** Whether a text says nothing of a paper but that there is one: "[PDF]", "arXiv", "this paper", nothing. */
export function isLabel(text: string): boolean {
  return text === '' || LABEL.test(text);
}

/** A text without identifiers, addresses and what brackets they leave. */
export function withoutNamings(text: string): string {
  let rest = text;
  for (const { from, to } of namingsIn(text)) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return singleSpaced(rest.replace(/https?:\/\/\S+/g, '').replace(/[([][\s,;:|]*[)\]]/g, ' '));
}

/** Names of people, one after another. */
const NAMES =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}(?:,? and |,? & |[,;] *|$)){2,}(?:et al)?/u;

/**
 * The title in what a list says of a paper: what stands in quotation marks, or the first part that could
 * be one. `A. Vaswani, N. Shazeer. Attention Is All You Need. NeurIPS 2017.` has it in its second part.
 */
export function titleIn(text: string): string | undefined {
  const parts = withoutNamings(text).split(
    /(?<=[^\s.]{2})[.?!](?=\s+|$)|\s+[-–—|·•]\s+|\s*[[\]]\s*|\)\s*[:,.]/,
  );
  return (
    quotedIn(text) ?? parts.map(trimmed).find((part) => readsLikeTitle(part) && !NAMES.test(part))
  );
}

/** The first title that stands in quotation marks. */
export function quotedIn(text: string): string | undefined {
  const quoted = text.matchAll(/["“„«]([^"”“»]{8,300})["”“»]/g);
  return [...quoted].map(([, inside = '']) => trimmed(inside)).find(readsLikeTitle);
}

/** A part of a text without a number before it, and without the signs between it and what follows. */
export function trimmed(part: string): string {
  return part.replace(/^[^\p{L}\p{N}"“«$(]*(?:\d+[.)]\s+)?|[\s.,;:([{]+$/gu, '');
}
