/*
 * How others search and keep papers: one MiniSearch index of everything, written as one text and loaded as a whole,
 * with its own defaults and slips and beginnings of words allowed; and one object of all papers in storage.local.
 */
import MiniSearch from './minisearch.js';

const OPTIONS = {
  fields: ['title', 'authors', 'abstract'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 8, authors: 4 } },
};

let index = new MiniSearch(OPTIONS);
let isLoaded = false;

async function records(mode) {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('peers', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('index'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return database.transaction('index', mode).objectStore('index');
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

const answers = {
  add: async (papers) => index.addAll(papers),
  keep: async () => {
    const text = JSON.stringify(index);
    const store = await records('readwrite');
    store.put(text, 'all');
    // So long a text is long on its way to the disk, and the worker is stopped next.
    await new Promise((resolve, reject) => {
      store.transaction.addEventListener('complete', resolve);
      store.transaction.addEventListener('abort', () => reject(store.transaction.error));
    });
    return text.length;
  },
  search: async (text) => {
    if (!isLoaded) {
      index = MiniSearch.loadJSON(await done((await records('readonly')).get('all')), OPTIONS);
      isLoaded = true;
    }
    return index.search(text).slice(0, 50);
  },
  keepObject: (papers) => chrome.storage.local.set({ papers }),
  readObject: async () => Object.keys((await chrome.storage.local.get('papers')).papers).length,
  saveInObject: async ([id, paper]) => {
    const { papers } = await chrome.storage.local.get('papers');
    papers[id] = paper;
    await chrome.storage.local.set({ papers });
  },
};

chrome.runtime.onMessage.addListener(({ name, ask }, _sender, answer) => {
  void answers[name](ask).then(answer, (error) => answer({ failure: String(error) }));
  return true;
});
