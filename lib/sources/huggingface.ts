import type { EmbeddedFacts, Source } from './source';

/**
 * Hugging Face papers. Class names change every year; what has not since 2023 is that a heading
 * holds the link to `/papers/<arXiv id>`, and that the island carries its data in `data-props`.
 */
export const huggingface: Source = {
  id: 'huggingface',
  name: 'Hugging Face Daily Papers',
  shortName: 'HF Daily Papers',
  matches: ['https://huggingface.co/papers*', 'https://huggingface.co/*/papers*'],
  pages: [
    {
      kind: 'paper',
      path: /^\/papers\/\d/,
      link: 'h1',
      abstract: abstractBelowHeading,
      spots: [{ after: 'h1' }],
      islands: '[data-target][data-props]',
      embedded: embeddedPapers,
    },
    {
      kind: 'digest',
      path: /^(\/[\w.-]+)?\/papers([/?]|$)/,
      link: ':is(h2, h3, h4) a[href*="/papers/"], a[href*="/papers/"]:has(> :is(h2, h3, h4))',
      abstract: 'p, a[href*="/papers/"]:not(:is(h2, h3, h4) > a)',
      published: shownDate,
      spots: [
        { over: 'a[href*="/papers/"] :is(img, video)' },
        { after: ':has(> a[href*="#community"])' },
        { after: ':is(h2, h3, h4)' },
      ],
      islands: '[data-target][data-props]',
      embedded: embeddedPapers,
    },
  ],
};

/** A paper page's abstract: the longest paragraph below the heading "Abstract", as a summary may stand before it. */
function abstractBelowHeading(entry: Element): string | undefined {
  const heading = [...entry.ownerDocument.querySelectorAll('h2')].find(
    ({ textContent }) => textContent.trim() === 'Abstract',
  );
  return [...(heading?.parentElement?.querySelectorAll('p') ?? [])]
    .map(({ textContent }) => textContent)
    .toSorted((one, other) => other.length - one.length)[0];
}

/** "· Mar 8, 2024" in a search result, "Published on Oct 4, 2026" in a trending one; this year's dates lack it. */
function shownDate(entry: Element): string | undefined {
  return /(?:·|Published on)\s*([A-Z][a-z]{2} \d{1,2}(?:, \d{4})?)/.exec(entry.textContent)?.[1];
}

/** Reads the papers out of every island's `data-props`: lists (`dailyPapers`, `searchResults`) and a paper page's `paper`. */
function embeddedPapers(page: Document): EmbeddedFacts[] {
  return [...page.querySelectorAll('[data-target*="Paper"][data-props]')].flatMap((island) => {
    const props = parse(island.getAttribute('data-props'));
    const items = [props['paper'], ...list(props['dailyPapers']), ...list(props['searchResults'])];
    // A list's item wraps the paper; a paper page's `paper` is it.
    return items.map((item) => factsOf(record(record(item)['paper'] ?? item)));
  });
}

function factsOf(paper: Record<string, unknown>): EmbeddedFacts {
  return {
    address: `https://huggingface.co/papers/${text(paper['id'])}`,
    title: text(paper['title']),
    authors: list(paper['authors'])
      .map(record)
      .filter((author) => author['hidden'] !== true)
      .map((author) => text(author['name']))
      .filter((name) => name !== undefined),
    abstract: text(paper['summary']),
    published: text(paper['publishedAt']),
  };
}

// The data is the page's, so of any shape: what is not as expected is nothing.

function parse(json: string | null): Record<string, unknown> {
  try {
    return record(JSON.parse(json ?? ''));
  } catch {
    // Embedded data only adds to what the page shows: without it the entry is read all the same.
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/* Pages
 * https://huggingface.co/papers/date/2026-10-02   https://huggingface.co/papers?date=2024-08-01
 * https://huggingface.co/papers/week/2026-W40     https://huggingface.co/papers/month/2026-09
 * https://huggingface.co/papers/trending          https://huggingface.co/papers?q=distillation
 * https://huggingface.co/papers/2403.12345        https://huggingface.co/akhaliq/papers
 */
