/** Lists of entries and parts of a page: an entry may be one of their children, never one of them. */
const LISTS =
  'body, main, ul, ol, dl, table, tbody, header:not(article *), footer, nav, form, aside, [role="main"], [role="list"], [role="feed"], [data-target]';

/** What a page uses for one item of a list; there is no need to look further up. */
const ITEMS = 'article, li, tr, dt, [role="article"], [role="listitem"]';

/** Marks an element that speaks of more than one paper. */
const SEVERAL = Symbol('several papers');

/**
 * Finds the container of each link that names a paper: the largest element that speaks of this one
 * paper and no other, whatever its name and classes. A page's heading is never inside; but
 * some sites make every title an `h1`.
 * @param links links to papers, each with the key of its paper; gone through twice; '' for one that leads to none
 * @returns for each link to a paper its container; may be interrupted after each link
 */
export function* containersOf(
  links: Iterable<readonly [Element, string]>,
): Generator<undefined, Map<Element, Element>> {
  const speaksOf = new Map<Element, string | typeof SEVERAL>();
  for (const [link, key] of links) {
    for (let element: Element | null = link; element; element = element.parentElement) {
      const known = speaksOf.get(element);
      // Whatever is known of an element is known of all above it.
      if (known === key || known === SEVERAL) break;
      speaksOf.set(element, known === undefined ? key : SEVERAL);
    }
    yield;
  }
  const containers = new Map<Element, Element>();
  for (const [link, key] of links) {
    if (!key) continue;
    let container = link;
    for (let up = link.parentElement; up; up = up.parentElement) {
      if (speaksOf.get(up) !== key || up.matches(LISTS)) break;
      if (up.querySelector('h1') && !link.closest('h1')) break;
      container = up;
      if (up.matches(ITEMS)) break;
    }
    containers.set(link, container);
    yield;
  }
  return containers;
}
