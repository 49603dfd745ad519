// Stands for a feed that grows when its end comes into view; what is parsed here gets its shadow roots by hand.
window.append = () => {
  const more = document.querySelector('#append').content.cloneNode(true);
  for (const template of more.querySelectorAll('template[data-shadowrootmode]')) {
    const root = template.parentElement.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
  }
  document.querySelector('shreddit-feed').append(more);
};
