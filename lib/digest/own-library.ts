/**
 * Path segments under which sites keep what a person has put there: favourites of Hacker News, saved and upvoted
 * posts of Reddit, `/me/library` of Semantic Scholar, bookmarks and folders of alphaXiv, the clipboard and collections
 * of PubMed, binders of ACM, `myprojects` of IEEE Xplore.
 */
const SEGMENT =
  /\/(?:library|bookmarks?|favorites|favourites|saved|upvoted|liked|reading-?list|clipboard|collections|folders?|binders?|myprojects)(?=\/|$)/i;

/** The same in queries: Google Scholar's "My library", and papers by a person's tags on arxiv-sanity. */
const QUERY = /[?&](?:scilib=1|rank=tags)\b/;

/** Whether a page lists what the person has put there: whoever goes there wants to see all of it. */
export function isOwnLibrary({ pathname, search }: URL): boolean {
  return SEGMENT.test(pathname) || QUERY.test(search);
}
