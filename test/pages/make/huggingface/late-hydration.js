// Stands for the site's own script: takes over what the server sent, the way Svelte 5 does.
const island = document.querySelector('[data-target="DailyPapers"]');
const served = island.innerHTML;
const shape = (node) =>
  Array.from(node.childNodes, (child) => child.nodeName + '(' + shape(child) + ')').join();
const expected = shape(island);

window.remounts = 0;
window.hydrated = false;
window.hydrate = () => {
  if (shape(island) !== expected) {
    // Foreign children: everything is thrown away and rendered in the browser, where images never wait.
    window.remounts += 1;
    island.innerHTML = served.replaceAll(/ on(?:load|error)="this\.__e=event"/g, '');
  }
  for (const image of island.querySelectorAll('[onload="this.__e=event"]')) {
    image.removeAttribute('onload');
    image.removeAttribute('onerror');
  }
  window.hydrated = true;
};
