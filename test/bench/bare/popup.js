/* Paints one line at once, and thirty papers whatever is typed: other ones each time, as a search finds others. */
const list = document.querySelector('main');

function line(text) {
  const row = document.createElement('div');
  row.dataset.paper = text;
  row.textContent = text;
  return row;
}

list.append(line('One line'));
document.querySelector('input').addEventListener('input', () => void showThirty());

let last = '';

async function showThirty() {
  const papers = await chrome.runtime.sendMessage({ thirty: { after: last } });
  last = papers.length < 30 ? '' : papers.at(-1).id;
  list.replaceChildren(...papers.map(({ title }) => line(title)));
}
