// Stands for React: the list grows at its end, is rendered anew, or gives way to a paper's page without a load.
const main = document.querySelector('main');
const held = (id) => document.querySelector(`#${id}`).content.cloneNode(true);
window.append = () => main.append(held('append'));
window.rerender = () => {
  main.innerHTML = String(main.innerHTML);
};
window.openFirst = () => {
  history.pushState({}, '', document.querySelector('main a').href);
  main.replaceChildren(held('openFirst'));
};
