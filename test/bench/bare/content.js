/* The least that marks can be: one question for all entries, one element an entry, one message a click. */
async function mark() {
  const links = [...document.querySelectorAll('dt a[title="Abstract"]')];
  const states = await chrome.runtime.sendMessage({ recall: links.map((link) => link.href) });
  links.forEach((link, index) => {
    const span = document.createElement('span');
    span.className = 'bare-mark';
    span.textContent = states[index];
    span.addEventListener('click', () => void save(link, span));
    link.after(span);
  });
}

async function save(link, span) {
  await chrome.runtime.sendMessage({ save: { id: link.href, title: link.textContent } });
  span.setAttribute('aria-pressed', 'true');
}

void mark();
