// Stands for React where the server sends an empty page: the list is there some time after the page has loaded.
addEventListener('load', () => {
  requestAnimationFrame(() => {
    document
      .querySelector('main')
      .append(document.querySelector('#rendered').content.cloneNode(true));
  });
});
