/* Answers without knowing anything, puts one record durably, or reads thirty. */
let opening;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('papers', { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opening;
}

async function put(record) {
  const database = await open();
  const transaction = database.transaction('papers', 'readwrite', { durability: 'strict' });
  transaction.objectStore('papers').put(record);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

async function thirty({ after }) {
  const database = await open();
  const next = IDBKeyRange.lowerBound(after, true);
  const request = database.transaction('papers').objectStore('papers').getAll(next, 30);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.recall) answer(message.recall.map(() => 'New'));
  else if (message.save) void put(message.save).then(answer);
  else if (message.thirty) void thirty(message.thirty).then(answer);
  return true;
});
