// Stands for the site's tabs: the address changes at once, the list when the answer is there.
const list = document.querySelector('.grid');
const later = JSON.parse(document.querySelector('#later').textContent);
let wanted;

for (const button of document.querySelectorAll('.tabs button')) {
  button.addEventListener('click', () => {
    wanted = button.textContent.trim();
    history.pushState({}, '', later[wanted].path);
    for (const other of document.querySelectorAll('.tabs button')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  });
}
addEventListener('popstate', () => {
  wanted = Object.keys(later).find((name) => later[name].path === location.pathname);
});
/** The server answers: the list of the tab that was chosen last replaces what is there. */
window.answer = () => {
  list.innerHTML = later[wanted].list;
};
