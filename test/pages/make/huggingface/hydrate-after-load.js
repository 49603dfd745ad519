addEventListener('load', () => {
  requestAnimationFrame(() => requestAnimationFrame(window.hydrate));
});
