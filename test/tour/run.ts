import { argv, env, platform } from 'node:process';
import { Chromium } from '../browser/chromium.ts';
import { hasDigests, OWN_DIGESTS, readWalk, SHARED_DIGESTS } from '../browser/pages.ts';
import { takeTour } from './tour.ts';

/** What `npm start -- --live` opens instead of stored digests. */
const LIVE = ['https://huggingface.co/papers', 'https://arxiv.org/list/cs.LG/recent'];

/*
 * `npm start`: opens a browser with the built extension on four digests, for a person to try; without a
 * display it takes a tour of them alone. `-- --live` goes to the real sites, `-- --headless` takes the
 * tour on a machine with a display too.
 */
const isLive = argv.includes('--live');
const hasDisplay =
  platform === 'linux' ? Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']) : !env['CI'];
const walk = readWalk(hasDigests(SHARED_DIGESTS) ? SHARED_DIGESTS : OWN_DIGESTS);

if (hasDisplay && !argv.includes('--headless')) {
  const chromium = await Chromium.open({ serve: isLive ? 'live' : walk.serve, headed: true });
  for (const address of isLive ? LIVE : walk.stops.map(({ url }) => url)) {
    await chromium.visit(address);
  }
  console.log('Read, save, and look for what you saved with the button in the toolbar.');
  console.log('This ends when you close the browser.');
  await chromium.context.waitForEvent('close', { timeout: 0 });
  await chromium.close();
} else if (isLive) {
  await takeTour(
    LIVE.map((url) => ({ url })),
    'live',
  );
} else {
  await takeTour(walk.stops, walk.serve);
}
