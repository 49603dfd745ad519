// oxlint-disable-next-line import/no-unassigned-import -- it has to run before all else is even made
import '@/lib/library/open-first';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bringIn } from '@/lib/library/bring-in';
import { dayWriter } from '@/lib/library/day';
import type { WriteDays } from '@/lib/library/day';
import { emptyLog } from '@/lib/library/empty-log';
import { forget, forgetUntil } from '@/lib/library/forget';
import { gather } from '@/lib/library/gather';
import { Library } from '@/lib/library/library';
import { remove, restore, save } from '@/lib/library/papers';
import type { Changed } from '@/lib/library/papers';
import { latest, records } from '@/lib/library/read-papers';
import { recall } from '@/lib/library/recall';
import { sight } from '@/lib/library/sightings';
import { takeApart } from '@/lib/library/take-apart';
import { tellStory } from '@/lib/library/tell-story';
import { emptyTrash } from '@/lib/library/trash';
import { continueVisit } from '@/lib/library/visits';
import { announce, announceSighted, answer, askPage } from '@/lib/messaging';
import type { PaperIdentity, SavedPaper } from '@/lib/paper/paper';
import { LibrarySearch } from '@/lib/search/search';
import { isPaused } from '@/lib/settings/settings';
import { KnownSettings } from '@/lib/settings/store';
import { keepSites } from '@/lib/sites/keep-sites';

/** The alarm that rings once a day, to throw away what is too old to be kept. */
const TIDY = 'tidy';
const DAY = 24 * 60;
/** What pages get when the person asks for it. */
const TOOLS = '/content-scripts/tools.js';
/** The alarm that rings while papers wait to be indexed. */
const INDEX = 'index papers';

/**
 * The worker. It may be stopped at any moment and started again by the next message: what it holds in
 * memory is a cache, and all listeners are registered before anything is awaited.
 */
export default defineBackground(() => {
  const library = new Library();
  const search = new LibrarySearch(library, 'deja-lu-search', (isDone) => {
    if (isDone) void browser.alarms.clear(INDEX);
    else void browser.alarms.create(INDEX, { periodInMinutes: 0.5 });
  });
  // Before what answers: what wakes the worker needs them, and they open while the rest is made and the message is on
  // its way. Who asks next hears of it if they are not to be had.
  void Promise.allSettled([library.ask(() => Promise.resolve(null)), search.open()]);
  keepSites();
  const settings = new KnownSettings(() => {
    void announce('anything');
    // How long sightings are kept may be what has changed.
    void browser.alarms.create(TIDY, { delayInMinutes: 1, periodInMinutes: DAY });
  });

  /** Made when it is first needed: it takes as long as all else at the start. */
  let writeDays: WriteDays | undefined;

  answer({
    recall: async ({ papers, ...reading }, { host }) => {
      const set = await settings.get();
      if (isPaused(set, host)) return { ok: true, value: null };
      const dimmed = set.dimmedSites.includes(host);
      return library.ask(async (database) => {
        const visiting = continueVisit(database, reading, Date.now());
        const own = visiting.then(({ visit }) => visit);
        const recalling = Promise.all([visiting, recall(database, own, papers)]);
        // While the database looks.
        const withDays = (writeDays ??= dayWriter(browser.i18n.getUILanguage()));
        const [going, { states, news }] = await recalling;
        if (news.length > 0) void learn(news);
        return { ...going, states: states.map((state) => withDays(state, Date.now())), dimmed };
      });
    },
    tellStory: ({ visit, paper }) => library.ask((database) => tellStory(database, visit, paper)),
    sight: async (sighting, { host }) => {
      if (isPaused(await settings.get(), host)) return { ok: true, value: null };
      return library.ask(async (database) => {
        const keys = await sight(database, sighting, Date.now());
        if (keys.length > 0) void announceSighted({ visit: sighting.visit, keys });
        return null;
      });
    },
    save: ({ facts }) =>
      library.ask(async (database) => {
        const changed = await save(database, facts, Date.now());
        tellOf(changed);
        return { id: changed.paper.id, at: changed.paper.saved.at };
      }),
    remove: ({ key }) =>
      library.ask(async (database) => {
        tellOf(await remove(database, key, Date.now()));
        return null;
      }),
    restore: ({ key }) =>
      library.ask(async (database) => {
        tellOf(await restore(database, key, Date.now()));
        return null;
      }),
    takeApart: (what) =>
      library.ask(async (database) => {
        tellOf(...(await takeApart(database, what)));
        return null;
      }),
    bringTools: async (_, { tab: tabId }) => {
      if (tabId !== undefined)
        await browser.scripting.executeScript({ target: { tabId }, files: [TOOLS] });
      return null;
    },
    countNew: async ({ count }, { tab: tabId }) => {
      const text = count > 999 ? '999+' : count > 0 ? String(count) : '';
      if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text });
      return null;
    },
    latest: ({ offset, limit }) => library.ask((database) => latest(database, offset, limit)),
    records: ({ after, limit }) => library.ask((database) => records(database, after, limit)),
    bringIn: ({ papers, rehearse }) =>
      library.ask(async (database) => {
        const counts = await bringIn(database, papers, rehearse);
        if (!rehearse) tell(papers);
        return counts;
      }),
    forget: ({ what, rehearse }) =>
      library.ask(async (database) => {
        const count = await forget(database, what, rehearse);
        if (!rehearse) void announce('anything');
        return count;
      }),
    search: ({ text, limit }) => search.search(text, limit),
  });

  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'next-new') void askPage(tab.id, 'goToNew', { direction: 'next' });
    if (name === 'previous-new') void askPage(tab.id, 'goToNew', { direction: 'previous' });
    if (name === 'save-current') void askPage(tab.id, 'saveCurrent', null);
  });
  browser.runtime.onInstalled.addListener(() => {
    void browser.action.setBadgeBackgroundColor({ color: '#1d5fd6' });
    void browser.alarms.create(TIDY, { periodInMinutes: DAY });
    void search.work();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void tidy();
    if (name === INDEX) void search.work();
  });

  /** Throws away what is too old to be kept. If the worker is stopped over it, it goes on a minute later. */
  async function tidy(): Promise<void> {
    await browser.alarms.create(TIDY, { delayInMinutes: 1, periodInMinutes: DAY });
    const { keepSightings } = await settings.get();
    const now = Date.now();
    await library.ask(async (database) => {
      await emptyTrash(database, now);
      if (keepSightings !== 'ever') await forgetUntil(database, now - keepSightings * DAY * 60_000);
      await emptyLog();
    });
    await browser.alarms.create(TIDY, { periodInMinutes: DAY });
  }

  /** Everyone who shows or indexes papers hears that some changed. */
  function tell(papers: readonly SavedPaper[]): void {
    // Whoever clicked gets the answer first. If the worker dies before, the index finds the change by itself.
    setTimeout(() => {
      void search.work();
      void announce(papers.flatMap(({ keys }) => keys));
    });
  }

  function tellOf(...changed: readonly (Changed | undefined)[]): void {
    const papers = changed.flatMap((each) => each?.paper ?? []);
    if (papers.length > 0) tell(papers);
  }

  /** Goes on after the answer: no page waits for it. */
  async function learn(news: PaperIdentity[]): Promise<void> {
    await library.ask(async (database) => tellOf(...(await gather(database, news))));
  }
});
