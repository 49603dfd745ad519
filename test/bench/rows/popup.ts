import type { Browser } from '../browser.ts';
import { openWith } from '../library/profiles.ts';
import { againstFloor } from '../row.ts';
import type { Row } from '../row.ts';

const TURNS = 41;

declare global {
  /** In a watched popup: when its first paper had been painted, in ms since it began to open. */
  var whenPainted: Promise<number> | undefined;
}

/** How long the popup takes to show the latest papers. */
export async function popup(): Promise<Row[]> {
  const browser = await openWith({ papers: 10_000, sightings: 1_000_000 });
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let turn = -2; turn < TURNS; turn++) {
    const bare1 = await timeToPapers(browser, browser.bare);
    const ours1 = await timeToPapers(browser, browser.ours);
    if (turn < 0) continue;
    bare.push(bare1);
    ours.push(ours1);
  }
  await browser.close();
  return [againstFloor('popup, opened to latest papers painted; 10,000 papers', ours, bare, 1.5)];
}

async function timeToPapers({ context }: Browser, origin: string): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 560 });
  await page.addInitScript(watch);
  await page.goto(`${origin}/popup.html`);
  const time = await page.evaluate(() => globalThis.whenPainted ?? Number.NaN);
  await page.close();
  return time;
}

/** Sent as text to the popup, before its own. */
function watch(): void {
  globalThis.whenPainted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-paper]')) return;
      observer.disconnect();
      // A frame's callbacks run before it is painted, and the next task after.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
