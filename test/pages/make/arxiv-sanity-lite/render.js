// Stands for Babel and React, which compile and render the list some time after the page has loaded.
addEventListener('load', () => {
  requestAnimationFrame(() => {
    const rendered = document.querySelector('#rendered').content.cloneNode(true);
    document.querySelector('#wrap').append(rendered);
  });
});
