// Stands for a list that grows when its end comes into view; here the test says when.
window.append = () => {
  const more = document.querySelector('#append').content.cloneNode(true);
  document.querySelector('.papers').append(more);
};
