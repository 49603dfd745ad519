import type { Chromium } from './chromium.ts';

/** The browser's functions, as the extension's own pages have them. */
declare const chrome: {
  storage: { sync: { set(items: object): Promise<void>; get(keys: null): Promise<object> } };
  alarms: { create(name: string, when: { delayInMinutes: number }): Promise<void> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Stores settings as the browser does when another computer of the same person has changed them. */
export async function set(chromium: Chromium, settings: object): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate((items) => chrome.storage.sync.set(items), settings);
}

/** What is stored of the settings. */
export async function readStored(chromium: Chromium): Promise<object> {
  const desk = await chromium.desk();
  return desk.evaluate(() => chrome.storage.sync.get(null));
}

/** Lets the daily alarm ring now. */
export async function ringAlarm(chromium: Chromium): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate(() => chrome.alarms.create('tidy', { delayInMinutes: 0 }));
}

/** Has the sightings of a page forgotten, as a screen does. */
export async function forgetPage(chromium: Chromium, page: string): Promise<unknown> {
  const desk = await chromium.desk();
  const message = { name: 'forget', ask: { what: { page }, rehearse: false } };
  return desk.evaluate((forget) => chrome.runtime.sendMessage(forget), message);
}
