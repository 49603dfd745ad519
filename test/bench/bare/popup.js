/* Paints one line at once, and thirty papers whatever is typed. */
const list = document.querySelector('main');

function line(text) {
  const row = document.createElement('div');
  row.dataset.paper = text;
  row.textContent = text;
  return row;
}

list.append(line('One line'));
document.querySelector('input').addEventListener('input', () => void showThirty());

async function showThirty() {
  const papers = await chrome.runtime.sendMessage({ thirty: true });
  list.replaceChildren(...papers.map(({ title }) => line(title)));
}
