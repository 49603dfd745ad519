import { browser } from 'wxt/browser';
import { FROM_SCREENS_ONLY } from './messages';
import type {
  Announcement,
  Answer,
  Ask,
  Handlers,
  Messages,
  PageReport,
  Questions,
  Sighted,
} from './messages';
import type { Key } from './paper/key';
import { answerLine, sendOverLine } from './screen-line';

interface Envelope {
  name: keyof Messages;
  ask: never;
}

/**
 * Sends a message to the worker, which the browser starts if it sleeps.
 * @throws if the worker died before it answered: the caller may ask again, since every message may be repeated.
 */
export async function send<Name extends keyof Messages>(
  name: Name,
  ask: Ask<Name>,
): Promise<Answer<Name>> {
  return (await browser.runtime.sendMessage({ name, ask })) as Answer<Name>;
}

/** As `send`, from a screen, by a shorter way where there is one. */
export async function sendFromScreen<Name extends keyof Messages>(
  name: Name,
  ask: Ask<Name>,
): Promise<Answer<Name>> {
  return (await (sendOverLine({ name, ask }) ?? send(name, ask))) as Answer<Name>;
}

/** Answers messages, in the worker. To be called synchronously at its start, or the message that woke it is lost. */
export function answer(handlers: Handlers): void {
  answerLine((message) => {
    const { name, ask } = message as Envelope;
    if (!Object.hasOwn(handlers, name))
      return Promise.reject(new Error(`Nobody answers "${name}"`));
    return handlers[name](ask, { tab: undefined, host: '' });
  });
  // The polyfill makes a returned promise an answer in every browser; what it returns else is left to others.
  browser.runtime.onMessage.addListener(((message: Partial<Envelope>, sender) => {
    const { name, ask } = message;
    if (!name || !Object.hasOwn(handlers, name)) return undefined;
    if (FROM_SCREENS_ONLY.has(name) && !sender.url?.startsWith(browser.runtime.getURL('')))
      return Promise.reject(new Error(`"${name}" is for screens only`));
    const host = URL.parse(sender.url ?? '')?.host ?? '';
    return handlers[name](ask as never, { tab: sender.tab?.id, host });
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/**
 * Tells every page that papers with these keys were saved or removed; or that everything is to be asked for anew.
 * Tabs without marks do not hear it.
 */
export function announce(changed: Key[] | 'anything'): Promise<void> {
  return tellPages({ changed });
}

/** Tells every page what was sighted or opened: papers that are new there may be so no longer. */
export function announceSighted(sighted: Sighted): Promise<void> {
  return tellPages({ sighted });
}

/** Tells every page that Déjà Lu was switched off on these hosts. */
export function announceSwitchedOff(hosts: string[]): Promise<void> {
  return tellPages({ switchedOff: hosts });
}

async function tellPages(news: Announcement): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, news)),
  );
}

/** Calls `hear` with the keys of papers that were saved or removed somewhere, or with `anything`, until `signal` aborts. */
export function onChanged(hear: (changed: Key[] | 'anything') => void, signal: AbortSignal): void {
  onNews(({ changed }) => changed && hear(changed), signal);
}

/** Calls `hear` when papers were sighted or opened somewhere, until `signal` aborts. */
export function onSighted(hear: (sighted: Sighted) => void, signal: AbortSignal): void {
  onNews(({ sighted }) => sighted && hear(sighted), signal);
}

/** Calls `hear` with the hosts on which Déjà Lu was switched off, until `signal` aborts. */
export function onSwitchedOff(hear: (hosts: string[]) => void, signal: AbortSignal): void {
  onNews(({ switchedOff }) => switchedOff && hear(switchedOff), signal);
}

function onNews(hear: (news: Announcement) => void, signal: AbortSignal): void {
  const listener = (news: Announcement): void => hear(news);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

interface Question {
  question: keyof Questions;
  ask: never;
}

/**
 * Asks the page in a tab.
 * @returns nothing where no script of ours runs
 */
export async function askPage<Name extends keyof Questions>(
  tab: number,
  question: Name,
  ask: Parameters<Questions[Name]>[0],
): Promise<ReturnType<Questions[Name]> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { question, ask })) as ReturnType<Questions[Name]>;
  } catch {
    // That nobody listens is the browser's only way to say that we are not on that page.
    return undefined;
  }
}

/** Answers screens, in a page, until `signal` aborts. */
export function answerScreens(handlers: Questions, signal: AbortSignal): void {
  const listener = (
    { question, ask }: Partial<Question>,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): void => {
    if (question && Object.hasOwn(handlers, question)) respond(handlers[question](ask as never));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The name of a connection over which a page tells a screen what it says of itself. */
const REPORTS = 'reports';

/** Calls `hear` with what the page in a tab says of itself, each time that it changes, until `signal` aborts. */
export function onReport(
  tab: number,
  hear: (report: PageReport) => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tab, { name: REPORTS });
  port.onMessage.addListener(hear);
  // Who does not read why the page is gone is told in the console.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect());
}

/**
 * Lets screens follow what a page says of itself, until `signal` aborts.
 * @returns to be called whenever that may have changed; costs nothing while no screen follows
 */
export function tellScreens(report: () => PageReport, signal: AbortSignal): () => void {
  const ports = new Set<ReturnType<typeof browser.tabs.connect>>();
  const onConnect = (port: ReturnType<typeof browser.tabs.connect>): void => {
    if (port.name !== REPORTS) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    // Something may have changed since the screen asked.
    tell();
  };
  let isTelling = false;
  const tell = (): void => {
    if (isTelling || ports.size === 0) return;
    isTelling = true;
    // Once for all that changes in one go.
    setTimeout(() => {
      isTelling = false;
      for (const port of ports) port.postMessage(report());
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
  return tell;
}
