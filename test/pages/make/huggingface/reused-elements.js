// Stands for a framework that keeps its elements and gives them other papers.
const list = document.querySelector('.grid');
const later = JSON.parse(document.querySelector('#later').textContent);
const idOf = (card) => card.querySelector('h3 a').getAttribute('href').replace('/papers/', '');

/** Every card becomes another paper's: same elements, other addresses and texts. */
window.reuse = () => {
  for (const [index, card] of [...list.children].entries()) {
    const { id, title } = later.reuse[index];
    const old = idOf(card);
    for (const link of card.querySelectorAll(`[href*="${old}"]`)) {
      link.setAttribute('href', link.getAttribute('href').replace(old, id));
    }
    card.querySelector('h3 a').firstChild.data = title;
  }
};
/** The same cards, last first. */
window.reorder = () => list.append(...[...list.children].toReversed());
/** One card is rendered anew: the same paper in new elements. */
window.rerender = (index) => {
  const card = list.children[index];
  card.outerHTML = later.cards[idOf(card)];
};
