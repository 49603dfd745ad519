/** The nearest element around another that scrolls by itself; the page itself if there is none. */
export function scrollerOf(element: Element): Element {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const scrolls = up.scrollHeight > up.clientHeight && up !== document.body;
    if (scrolls && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  }
  return document.documentElement;
}
