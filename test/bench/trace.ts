import type { Page } from 'playwright';

/** What is used of an event of a trace. Times are in microseconds. https://chromium.googlesource.com/catapult (Trace Event Format) */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** As the clock on the wall has it, and without the time in which other programs had the processor. */
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** What runs scripts, or goes on with what waited for a promise. */
const SCRIPTS = new Set([
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
]);

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];

/** What a page's browser does while something is done with the page. */
export async function record(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/**
 * The longest time that scripts of an extension ran in one task (ms, of the processor's time where the trace has it),
 * layout that they forced included. Most of it carries no address: timers and answers go on in promises. So all
 * counts that ran in the page's thread, but for tasks that say they are someone else's: the page must have no scripts.
 * @param origin of the extension
 * @throws if nothing of the extension ran at all
 */
export function longestTask(events: readonly TraceEvent[], origin: string): number {
  const isOurs = ({ args }: TraceEvent): boolean => args.data?.url?.startsWith(origin) ?? false;
  const own = events.find(isOurs);
  if (!own) throw new Error(`Nothing of ${origin} is in the trace`);
  const inThread = events
    .filter(({ pid, tid, ph }) => pid === own.pid && tid === own.tid && ph === 'X')
    .toSorted((one, other) => one.ts - other.ts);
  const scripts = inThread.filter(({ name }) => SCRIPTS.has(name));
  const times = inThread
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const inside = scripts.filter((script) => isIn(script, task));
      const isOthers = inside.some((each) => each.args.data?.url !== undefined && !isOurs(each));
      return isOthers ? 0 : outermost(inside).reduce((sum, each) => sum + timeOf(each), 0);
    });
  return Math.max(...times) / 1000;
}

/** Those of some events, in the order of their beginnings, that are in none before them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.reduce<TraceEvent[]>((outer, event) => {
    const last = outer.at(-1);
    return last && isIn(event, last) ? outer : [...outer, event];
  }, []);
}

function isIn(event: TraceEvent, other: TraceEvent): boolean {
  return event.ts >= other.ts && event.ts < other.ts + (other.dur ?? 0);
}

function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur;
}
