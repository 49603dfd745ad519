import fc from 'fast-check';
import type { IdentifierKind } from '@/lib/paper/key';

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 1, max: 10 ** length - 1 })
    .map((number) => String(number).padStart(length, '0'));

const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));

const year = (first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((number) => String(number % 100).padStart(2, '0'));

const word = (unit: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...unit.split('')), minLength, maxLength });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NUMERALS = '0123456789';

const joined = (separator: string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((written) => written.join(separator));

/** Canonical identifiers of each kind. */
export const IDS: Record<IdentifierKind, fc.Arbitrary<string>> = {
  arxiv: fc.oneof(
    joined('', year(2008, 2014), month, fc.constant('.'), digits(4)),
    joined('', year(2015, 2040), month, fc.constant('.'), digits(5)),
    joined(
      '',
      fc.constantFrom('hep-th', 'math', 'cs', 'cond-mat', 'solv-int', 'math-ph', 'q-bio'),
      fc.constant('/'),
      year(1992, 2006),
      month,
      digits(3),
    ),
  ),
  doi: joined(
    '',
    fc.constant('10.'),
    // Prefixes whose DOIs hold other identifiers are left to tables.
    fc
      .integer({ min: 1000, max: 9999 })
      .filter((prefix) => prefix !== 1101 && prefix !== 3115)
      .map(String),
    fc.constant('/'),
    word(LETTERS + NUMERALS, 1, 8),
    fc.constantFrom('', '.', '-', '(20)', '/s', '_', '::', '<193>'),
    word(LETTERS + NUMERALS, 1, 8),
  ),
  acl: fc.oneof(
    joined(
      '',
      fc.integer({ min: 1990, max: 2040 }).map(String),
      fc.constant('.'),
      word(LETTERS + NUMERALS, 1, 9),
      fc.constant('-'),
      word(LETTERS + NUMERALS, 1, 6),
      fc.constant('.'),
      fc.integer({ min: 1, max: 3000 }).map(String),
    ),
    joined('', fc.constantFrom('P', 'N', 'W', 'J'), digits(2), fc.constant('-1'), digits(3)).filter(
      (id) => !id.endsWith('00'),
    ),
  ),
  openreview: word(`${LETTERS}${LETTERS.toUpperCase()}${NUMERALS}-_`, 9, 11),
  pmid: fc.integer({ min: 1, max: 99_999_999 }).map(String),
  pmcid: fc.integer({ min: 1, max: 99_999_999 }).map((number) => `PMC${number}`),
  s2: word(`abcdef${NUMERALS}`, 40, 40),
  corpusid: fc.integer({ min: 1, max: 999_999_999 }).map(String),
  ieee: fc.integer({ min: 1, max: 99_999_999 }).map(String),
  dblp: joined(
    '',
    fc.constant('conf/'),
    word(LETTERS, 2, 6),
    fc.constant('/'),
    word(LETTERS, 4, 20),
  ),
  alphaxiv: joined('-', word(LETTERS, 3, 9), word(LETTERS + NUMERALS, 1, 9)),
};

/** A way that addresses write an arXiv id: `arxiv.org/abs/` + id + `v2`. */
const arxivAddresses = (id: string): string[] =>
  [id, `${id}v1`, `${id}v12`, id.replace('/', '%2F')].flatMap((written) => [
    `https://arxiv.org/abs/${written}`,
    `http://www.arxiv.org/abs/${written}?context=cs.LG`,
    `https://export.arxiv.org/abs/${written}#comments`,
    `https://arxiv.org/abs/arXiv:${written}`,
    `https://arxiv.org/pdf/${written}`,
    `https://arxiv.org/pdf/${written}.pdf#page=3`,
    `https://arxiv.org/html/${written}/`,
    `https://arxiv.org/format/${written}`,
    `https://arxiv.org/ps/${written}.ps.gz`,
    `https://arxiv.org/src/${written}`,
    `https://xxx.lanl.gov/abs/${written}`,
    `https://ar5iv.org/abs/${written}`,
    `https://ar5iv.labs.arxiv.org/html/${written}`,
    `https://huggingface.co/papers/${written}#community`,
    `https://www.alphaxiv.org/abs/${written}`,
    `https://alphaxiv.org/overview/${written}?chatId=1`,
    `https://papers.cool/arxiv/${written}`,
    `https://api.semanticscholar.org/arXiv:${written}`,
    `https://scholar.google.com/scholar_lookup?hl=en&arxiv_id=${written}`,
    `https://doi.org/10.48550/arXiv.${written}`,
    `https://doi.org/10.48550/ARXIV.${written}`,
  ]);

/** The addresses of an identifier on the sites that have it. */
export const ADDRESSES: Record<IdentifierKind, (id: string) => string[]> = {
  arxiv: arxivAddresses,
  doi: (id) =>
    [id, id.toUpperCase(), encodeURIComponent(id)].flatMap((written) => [
      `https://doi.org/${written}`,
      `http://dx.doi.org/${written}?source=x`,
      `https://dl.acm.org/doi/${written}`,
      `https://dl.acm.org/doi/abs/${written}`,
      `https://dl.acm.org/doi/pdf/${written}?download=true`,
      `https://link.springer.com/article/${written}#citeas`,
      `https://link.springer.com/content/pdf/${written}.pdf`,
      `https://agupubs.onlinelibrary.wiley.com/doi/full/${written}`,
      `https://iopscience.iop.org/article/${written}/pdf`,
      `https://journals.aps.org/prl/abstract/${written}`,
      `https://www.frontiersin.org/articles/${written}/full`,
    ]),
  acl: (id) => [
    `https://aclanthology.org/${id}/`,
    `https://aclanthology.org/${id}`,
    `https://aclanthology.org/${id}.pdf`,
    `https://aclanthology.org/${id}v2.pdf`,
    `https://aclanthology.org/${id}.bib`,
    `https://www.aclweb.org/anthology/${id}/`,
    `https://aclweb.org/anthology/papers/P/P18/${id.toLowerCase()}.pdf`,
    `https://aclanthology.info/papers/${id}/${id.toLowerCase()}`,
    `https://papers.cool/venue/${id}@ACL`,
  ],
  openreview: (id) => [
    `https://openreview.net/forum?id=${id}`,
    `https://openreview.net/forum?id=${id}&noteId=aBcDeFgHiJ`,
    `https://openreview.net/forum?noteId=aBcDeFgHiJ&id=${id}`,
    `https://openreview.net/forum?id=${id}&referrer=%5Bthe%20profile%5D(%2Fprofile%3Fid%3D~A_B1)`,
    `https://openreview.net/pdf?id=${id}`,
    `https://www.openreview.net/attachment?id=${id}&name=pdf`,
    `https://papers.cool/venue/${id}@OpenReview`,
  ],
  pmid: (id) => [
    `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
    `https://pubmed.ncbi.nlm.nih.gov/${id}?from_term=x`,
    `https://www.ncbi.nlm.nih.gov/pubmed/${id}`,
    `https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/${id}/`,
  ],
  pmcid: (id) => [
    `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
    `https://pmc.ncbi.nlm.nih.gov/articles/${id.toLowerCase()}/pdf/main.pdf`,
    `https://www.ncbi.nlm.nih.gov/pmc/articles/${id}`,
  ],
  s2: (id) => [
    `https://www.semanticscholar.org/paper/${id}`,
    `https://www.semanticscholar.org/paper/Attention-is-All/${id}?sort=x`,
    `https://www.semanticscholar.org/reader/${id.toUpperCase()}`,
    `https://api.semanticscholar.org/graph/v1/paper/${id}/citations`,
  ],
  corpusid: (id) => [
    `https://api.semanticscholar.org/CorpusID:${id}`,
    `https://api.semanticscholar.org/graph/v1/paper/CorpusId:${id}?fields=title`,
  ],
  ieee: (id) => [
    `https://ieeexplore.ieee.org/document/${id}`,
    `https://ieeexplore.ieee.org/abstract/document/${id}/`,
    `https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=${id}`,
    `https://ieeexplore.ieee.org/iel7/6287639/8600701/0${id}.pdf`,
  ],
  dblp: (id) => [
    `https://dblp.org/rec/${id}`,
    `https://dblp.org/rec/${id}.html?view=bibtex`,
    `https://dblp.uni-trier.de/rec/bib2/${id}.bib`,
  ],
  alphaxiv: (id) => [`https://www.alphaxiv.org/abs/${id}`, `https://alphaxiv.org/overview/${id}`],
};

export const KINDS_OF_IDENTIFIER = Object.keys(IDS) as IdentifierKind[];
